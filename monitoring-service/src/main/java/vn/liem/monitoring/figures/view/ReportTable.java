package vn.liem.monitoring.figures.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.monitoring.figures.PeriodicReportEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of periodic reports. */
@Singleton
public final class ReportTable implements View {

    static final String SCHEMA = "report_list_v1";
    static final String TABLE = "report_row";

    private static final EventTypes<PeriodicReportEvent> TYPES = EventTypes.of(PeriodicReportEvent.class);

    private final FoldedTable<ReportRow> rows = FoldedTable.of(TABLE, ReportRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("last_on desc, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> ReportRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        stored.occurredOn(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
