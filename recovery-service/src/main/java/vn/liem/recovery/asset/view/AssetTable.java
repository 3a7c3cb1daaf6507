package vn.liem.recovery.asset.view;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.View;
import vn.liem.kernel.EventTypes;
import vn.liem.recovery.asset.AssetEvent;
import vn.liem.service.view.FoldedTable;

/** Keeps the list of assets. */
@Singleton
public final class AssetTable implements View {

    static final String SCHEMA = "asset_list_v3";
    static final String TABLE = "asset_row";

    private static final EventTypes<AssetEvent> TYPES = EventTypes.of(AssetEvent.class);

    private final FoldedTable<AssetRow> rows = FoldedTable.of(TABLE, AssetRow.class);

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String tables() {
        return rows.tables("first_on, id", "case_id, first_on, id", "asset_no");
    }

    @Override
    public void apply(Connection transaction, String source, List<StoredEvent> events) throws SQLException {
        rows.foldWhatStands(
                transaction,
                events,
                stored -> TYPES.knows(stored.type()) ? List.of(FoldedTable.idOf(stored)) : List.of(),
                (row, stored) -> AssetRow.after(
                        row,
                        FoldedTable.idOf(stored),
                        stored.version(),
                        stored.by().onBehalfOf(),
                        BodyCodec.decode(stored.body(), TYPES.classOf(stored.type()))));
    }
}
