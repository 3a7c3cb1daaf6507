package vn.liem.cases.reward.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.cases.reward.RewardEvent;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the rewards. */
@Singleton
public final class RewardTable implements View {

    static final String SCHEMA = "reward_list_v1";
    static final String TABLE = "reward_row";

    private static final EventTypes<RewardEvent> TYPES = EventTypes.of(RewardEvent.class);

    private final FoldedTable<RewardRow> rows = FoldedTable.of(TABLE, RewardRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("body, id", "locality, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> RewardRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
