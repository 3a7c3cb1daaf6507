package vn.liem.cases.steering.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.steering.MeetingEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the meetings of the committee. */
@Singleton
public final class MeetingTable implements View {

    static final String SCHEMA = "meeting_list_v1";
    static final String TABLE = "meeting_row";

    private static final EventTypes<MeetingEvent> TYPES = EventTypes.of(MeetingEvent.class);

    private final FoldedTable<MeetingRow> rows = FoldedTable.of(TABLE, MeetingRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("convened_by, meets_on, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> MeetingRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
