package vn.liem.handover.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.IncomingFileEvent;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.OfferedFileEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of hand-overs, from the log of one service or from those of all. */
public final class HandoverTable implements View {

    static final String SCHEMA = "handover_list_v2";
    static final String TABLE = "handover_row";

    private final FoldedTable<HandoverRow> rows = FoldedTable.of(TABLE, HandoverRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables(
                "first_on, offer_id",
                "subject, first_on",
                "from_unit, first_on, offer_id",
                "to_unit, first_on, offer_id",
                "awaiting_answer, late, last_day_to_answer");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                event -> isHalf(event) ? List.of(FoldedTable.idOf(event)) : List.of(),
                (row, event) -> Optional.of(HandoverRow.of(row, after(row, event), event.occurredOn())));
    }

    private static boolean isHalf(StoredEvent event) {
        String kind = event.stream().kind();
        return kind.equals(OfferedFileEvent.KIND) || kind.equals(IncomingFileEvent.KIND);
    }

    private static HandoverShown after(Optional<HandoverRow> row, StoredEvent event) {
        Optional<HandoverShown> before = row.map(HandoverRow::shown);
        LeafHash leaf = new LeafHash(event.leaf().hex());
        return event.stream().kind().equals(OfferedFileEvent.KIND)
                ? HandoverFold.after(before, Handovers.OFFERED.eventOf(event), leaf)
                : HandoverFold.after(before, Handovers.INCOMING.eventOf(event), leaf);
    }
}
