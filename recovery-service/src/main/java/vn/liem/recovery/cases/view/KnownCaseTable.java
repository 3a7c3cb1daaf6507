package vn.liem.recovery.cases.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.service.view.FoldedTable;

/** Keeps which cases there are. */
@Singleton
public final class KnownCaseTable implements View {

    static final String SCHEMA = "known_case_v1";
    static final String TABLE = "known_case_row";

    private final FoldedTable<KnownCaseRow> rows = FoldedTable.of(TABLE, KnownCaseRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("locality, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        if (source.equals(LiemService.CASE.log())) {
            rows.fold(
                    transaction,
                    events,
                    event -> CaseTold.of(event).map(CaseTold::caseId).stream().toList(),
                    (_, event) -> CaseTold.of(event).map(CaseTold::row));
        }
    }
}
