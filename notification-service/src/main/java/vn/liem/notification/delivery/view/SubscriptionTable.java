package vn.liem.notification.delivery.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.notification.delivery.SubscriptionEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps every subscription. */
@Singleton
public final class SubscriptionTable implements View {

    static final String SCHEMA = "subscription_list_v1";
    static final String TABLE = "subscription_row";

    private static final EventTypes<SubscriptionEvent> TYPES = EventTypes.of(SubscriptionEvent.class);

    private final FoldedTable<SubscriptionRow> rows = FoldedTable.of(TABLE, SubscriptionRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("body, id");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.fold(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> TYPES.knows(stored.type())
                        ? SubscriptionRow.after(
                                row, stored, BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())))
                        : Optional.empty());
    }
}
