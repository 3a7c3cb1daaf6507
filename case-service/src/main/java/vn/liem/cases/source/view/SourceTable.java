package vn.liem.cases.source.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.source.SourceEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of information sources. */
@Singleton
public final class SourceTable implements View {

    static final String SCHEMA = "source_list_v1";
    static final String TABLE = "source_row";

    private static final EventTypes<SourceEvent> TYPES = EventTypes.of(SourceEvent.class);

    private final FoldedTable<SourceRow> rows = FoldedTable.of(TABLE, SourceRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("sent_on, id", "held_by, sent_on, id", "sent_by, sent_on, id", "number");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> SourceRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
