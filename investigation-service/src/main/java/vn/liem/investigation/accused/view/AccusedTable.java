package vn.liem.investigation.accused.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.investigation.accused.AccusedEvent;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of the accused of each case. */
@Singleton
public final class AccusedTable implements View {

    static final String SCHEMA = "accused_list_v2";
    static final String TABLE = "accused_row";

    private static final EventTypes<AccusedEvent> TYPES = EventTypes.of(AccusedEvent.class);

    private final FoldedTable<AccusedRow> rows = FoldedTable.of(TABLE, AccusedRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("case_id, person");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(idOf(stored)) : List.of(),
                (row, stored) -> Optional.of(AccusedRow.after(
                        row,
                        idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())))));
    }

    private static String idOf(StoredEvent stored) {
        String stream = stored.stream().value();
        return stream.substring(stream.indexOf(':') + 1);
    }
}
