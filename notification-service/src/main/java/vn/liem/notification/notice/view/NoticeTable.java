package vn.liem.notification.notice.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.notification.notice.NoticeEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps every notice, and who has read and acknowledged it. */
@Singleton
public final class NoticeTable implements View {

    static final String SCHEMA = "notice_inbox_v1";
    static final String TABLE = "notice_row";

    private static final Set<String> GIVING = Set.of(
            "clock.reminded.v1",
            "clock.reason-asked.v1",
            NoticeRow.RECOUNT_TOLD,
            "discipline-gap.told.v1",
            "signature-notice.told.v1",
            "demand-notice.told.v1",
            "directive-notice.told.v1");
    private static final String OUTCOME_TOLD = "outcome.told.v1";
    private static final EventTypes<NoticeEvent> TYPES = EventTypes.of(NoticeEvent.class);

    private final FoldedTable<NoticeRow> rows = FoldedTable.of(TABLE, NoticeRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("addressee, pos", "clock_id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(transaction, events, NoticeTable::keysOf, NoticeTable::after);
    }

    private static List<UUID> keysOf(StoredEvent event) {
        if (GIVING.contains(event.type()) || event.type().equals(OUTCOME_TOLD)) {
            return List.of(event.id());
        }
        return TYPES.knows(event.type()) ? List.of(FoldedTable.idOf(event)) : List.of();
    }

    private static Optional<NoticeRow> after(Optional<NoticeRow> row, StoredEvent event) {
        if (event.type().equals(OUTCOME_TOLD)) {
            return Optional.of(NoticeRow.given(event, BodyCodec.decode(event.body(), OutcomeTold.class)));
        }
        return GIVING.contains(event.type())
                ? Optional.of(NoticeRow.given(event, BodyCodec.decode(event.body(), ReminderTold.class)))
                : row.map(known ->
                        known.after(BodyCodec.decode(event.body(), TYPES.classOf(event.type())), event.recordedAt()));
    }
}
