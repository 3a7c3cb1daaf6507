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
import vn.liem.service.view.FoldedTable;

/** Keeps what was told and waits no longer: signed, refused, met, or come to nothing. */
@Singleton
public final class EndedNoticeTable implements View {

    static final String SCHEMA = "ended_notice_v1";
    static final String TABLE = "ended_notice_row";

    private static final Set<String> ENDING = Set.of("signature-notice.ended.v1", "demand-notice.ended.v1");

    private final FoldedTable<EndedNoticeRow> rows = FoldedTable.of(TABLE, EndedNoticeRow.class);

    /** What is read of an end. */
    record Ended(Key key) {
        record Key(UUID setBy) {}
    }

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables();
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                event -> ENDING.contains(event.type()) ? List.of(setBy(event)) : List.of(),
                (_, event) -> Optional.of(new EndedNoticeRow(setBy(event), event.recordedAt())));
    }

    private static UUID setBy(StoredEvent event) {
        return BodyCodec.decode(event.body(), Ended.class).key().setBy();
    }
}
