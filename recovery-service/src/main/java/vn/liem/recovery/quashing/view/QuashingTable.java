package vn.liem.recovery.quashing.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.recovery.quashing.QuashingEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps which judgments were quashed. */
@Singleton
public final class QuashingTable implements View {

    static final String SCHEMA = "quashing_list_v1";
    static final String TABLE = "quashing_row";

    private static final EventTypes<QuashingEvent> TYPES = EventTypes.of(QuashingEvent.class);

    private final FoldedTable<QuashingRow> rows = FoldedTable.of(TABLE, QuashingRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables();
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> Optional.of(QuashingRow.after(
                        row, FoldedTable.idOf(stored), BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())))));
    }
}
