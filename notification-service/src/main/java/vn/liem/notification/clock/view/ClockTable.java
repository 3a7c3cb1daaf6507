package vn.liem.notification.clock.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.notification.clock.ClocksEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps every clock and how it stands. */
@Singleton
public final class ClockTable implements View {

    static final String SCHEMA = "clock_list_v2";
    static final String TABLE = "clock_row";

    private static final EventTypes<ClocksEvent> TYPES = EventTypes.of(ClocksEvent.class);

    private final FoldedTable<ClockRow> rows = FoldedTable.of(TABLE, ClockRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("sort_on, id", "subject, sort_on, id", "look_on", "owner, sort_on, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored ->
                        read(stored).flatMap(ClockRow::keyOf).map(key -> ClockRow.idOf(stored.subject(), key)).stream()
                                .toList(),
                (row, stored) -> read(stored).flatMap(event -> ClockRow.after(row, stored.subject(), event)));
    }

    static Optional<ClocksEvent> read(StoredEvent stored) {
        return TYPES.knows(stored.type())
                ? Optional.of(BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())))
                : Optional.empty();
    }
}
