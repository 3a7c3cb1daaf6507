package vn.liem.recovery.obligation.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.recovery.obligation.ObligationEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of obligations. */
@Singleton
public final class ObligationTable implements View {

    static final String SCHEMA = "obligation_list_v4";
    static final String TABLE = "obligation_row";

    private static final EventTypes<ObligationEvent> TYPES = EventTypes.of(ObligationEvent.class);

    private final FoldedTable<ObligationRow> rows = FoldedTable.of(TABLE, ObligationRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("fixed_on, id", "case_id, fixed_on, id", "obligation_no");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> ObligationRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        stored.by().onBehalfOf(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
