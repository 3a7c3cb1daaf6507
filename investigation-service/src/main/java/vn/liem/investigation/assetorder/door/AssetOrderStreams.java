package vn.liem.investigation.assetorder.door;

import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.investigation.assetorder.AssetOrderCommand;
import vn.liem.investigation.assetorder.AssetOrderDecider;
import vn.liem.investigation.assetorder.AssetOrderEvent;
import vn.liem.investigation.assetorder.AssetOrders;
import vn.liem.kernel.StreamId;

/** The orders on assets as the store sees them: one stream for each case. */
final class AssetOrderStreams {

    static final Aggregate<AssetOrderCommand, AssetOrders, AssetOrderEvent> ORDERS =
            Aggregate.of(new AssetOrderDecider(), AssetOrderEvent.class);

    private AssetOrderStreams() {}

    static StreamId of(UUID caseId) {
        return StreamId.of("asset-orders", caseId);
    }
}
