package vn.liem.cases.inspection.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.inspection.InspectionEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of inspections. */
@Singleton
public final class InspectionTable implements View {

    static final String SCHEMA = "inspection_list_v1";
    static final String TABLE = "inspection_row";

    private static final EventTypes<InspectionEvent> TYPES = EventTypes.of(InspectionEvent.class);

    private final FoldedTable<InspectionRow> rows = FoldedTable.of(TABLE, InspectionRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("started_on, id", "inspected_by, started_on, id", "number");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> InspectionRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
