package vn.liem.handover.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.RecordedHandoverEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of hand-overs that registers tell of. */
public final class RecordedHandoverTable implements View {

    static final String SCHEMA = "recorded_handover_list_v1";
    static final String TABLE = "recorded_handover_row";

    private final FoldedTable<RecordedHandoverRow> rows = FoldedTable.of(TABLE, RecordedHandoverRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables(
                "sent_on, recorded_id", "subject, sent_on", "to_unit, unanswered, sent_on", "from_unit, sent_on");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                event -> event.stream().kind().equals(RecordedHandoverEvent.KIND)
                        ? List.of(FoldedTable.idOf(event))
                        : List.of(),
                (row, event) -> after(row, event).map(shown -> RecordedHandoverRow.of(row, shown)));
    }

    private static Optional<RecordedHandoverShown> after(Optional<RecordedHandoverRow> row, StoredEvent event) {
        return RecordedHandoverShown.after(
                row.map(RecordedHandoverRow::shown),
                Handovers.RECORDED.eventOf(event),
                new LeafHash(event.leaf().hex()));
    }
}
