package vn.liem.recovery.cases.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.service.view.FoldedTable;

/** Keeps which cases are under supervision, and whose. */
@Singleton
public final class SupervisedTable implements View {

    static final String SCHEMA = "supervised_case_v2";
    static final String TABLE = "supervised_case_row";

    private final FoldedTable<SupervisedRow> rows = FoldedTable.of(TABLE, SupervisedRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("case_id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        if (source.equals(LiemService.CASE.log())) {
            rows.foldWhatStands(
                    transaction,
                    events,
                    event -> SupervisedTold.isOne(event) ? List.of(FoldedTable.idOf(event)) : List.of(),
                    (row, event) -> SupervisedTold.after(row, FoldedTable.idOf(event), event));
        }
    }
}
