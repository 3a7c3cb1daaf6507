package vn.liem.notification.clock.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.service.view.FoldedTable;

/** Keeps where the subjects of clocks belong, and who takes part. */
@Singleton
public final class SubjectTable implements View {

    static final String SCHEMA = "clock_subject_v2";
    static final String TABLE = "subject_row";

    private final FoldedTable<SubjectRow> rows = FoldedTable.of(TABLE, SubjectRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("locality", "counted_by, subject");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> ClockTable.read(stored).map(_ -> stored.subject()).stream()
                        .toList(),
                (row, stored) -> ClockTable.read(stored).map(event -> SubjectRow.after(row, stored.subject(), event)));
    }
}
