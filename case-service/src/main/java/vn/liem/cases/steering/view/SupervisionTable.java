package vn.liem.cases.steering.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.steering.SupervisionEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the committee's list. */
@Singleton
public final class SupervisionTable implements View {

    static final String SCHEMA = "supervision_list_v2";
    static final String TABLE = "supervision_row";

    private static final EventTypes<SupervisionEvent> TYPES = EventTypes.of(SupervisionEvent.class);

    private final FoldedTable<SupervisionRow> rows = FoldedTable.of(TABLE, SupervisionRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("since_on, id", "locality, since_on, id", "case_id", "member, since_on, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> SupervisionRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
