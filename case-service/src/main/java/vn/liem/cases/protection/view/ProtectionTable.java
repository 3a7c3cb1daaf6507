package vn.liem.cases.protection.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.protection.ProtectionEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the protections. */
@Singleton
public final class ProtectionTable implements View {

    static final String SCHEMA = "protection_list_v1";
    static final String TABLE = "protection_row";

    private static final EventTypes<ProtectionEvent> TYPES = EventTypes.of(ProtectionEvent.class);

    private final FoldedTable<ProtectionRow> rows = FoldedTable.of(TABLE, ProtectionRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("body, id", "locality, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> ProtectionRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
