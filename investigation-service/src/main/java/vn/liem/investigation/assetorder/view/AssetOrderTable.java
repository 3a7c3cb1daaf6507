package vn.liem.investigation.assetorder.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.investigation.assetorder.AssetOrderEvent;
import vn.liem.kernel.EventTypes;
import vn.liem.service.view.FoldedTable;

/** Keeps the orders on assets of each case. */
@Singleton
public final class AssetOrderTable implements View {

    static final String SCHEMA = "asset_order_list_v1";
    static final String TABLE = "asset_order_row";

    private static final EventTypes<AssetOrderEvent> TYPES = EventTypes.of(AssetOrderEvent.class);

    private final FoldedTable<AssetOrderRow> rows = FoldedTable.of(TABLE, AssetOrderRow.class);

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
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> Optional.of(AssetOrderRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type())))));
    }
}
