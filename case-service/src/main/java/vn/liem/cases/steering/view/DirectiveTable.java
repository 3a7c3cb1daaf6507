package vn.liem.cases.steering.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.steering.DirectiveEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of directives. */
@Singleton
public final class DirectiveTable implements View {

    static final String SCHEMA = "directive_list_v2";
    static final String TABLE = "directive_row";

    private static final EventTypes<DirectiveEvent> TYPES = EventTypes.of(DirectiveEvent.class);

    private final FoldedTable<DirectiveRow> rows = FoldedTable.of(TABLE, DirectiveRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables(
                "issued_on, id", "addressed_to, issued_on, id", "number", "case_id", "meeting_id", "pending, last_day");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> DirectiveRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
