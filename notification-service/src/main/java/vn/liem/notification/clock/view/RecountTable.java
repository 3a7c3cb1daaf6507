package vn.liem.notification.clock.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;
import vn.liem.service.view.FoldedTable;

/** Keeps every date that moved when clocks were counted anew. */
@Singleton
public final class RecountTable implements View {

    static final String SCHEMA = "clock_recount_v1";
    static final String TABLE = "recount_row";

    private static final String RECOUNTED = "clock.recounted.v1";

    private final FoldedTable<RecountRow> rows = FoldedTable.of(TABLE, RecountRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("pos", "subject, pos", "counted_by, pos");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                event -> event.type().equals(RECOUNTED) ? List.of(event.id()) : List.of(),
                (_, event) -> Optional.of(RecountRow.of(event, BodyCodec.decode(event.body(), ClockRecounted.class))));
    }
}
