package vn.liem.investigation.assetorder.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.investigation.assetorder.AssetOrderEvent;
import vn.liem.investigation.assetorder.AssetOrders;

/**
 * The orders on assets in a case.
 *
 * @param whole all orders as JSON: what the next event folds into
 */
public record AssetOrderRow(UUID caseId, long version, String whole) {

    /** The row after an event. */
    static AssetOrderRow after(Optional<AssetOrderRow> row, UUID caseId, long version, AssetOrderEvent event) {
        AssetOrders before =
                row.map(AssetOrderRow::whole).map(AssetOrderRow::ordersOf).orElseGet(AssetOrders::none);
        return new AssetOrderRow(
                caseId, version, BodyCodec.encode(before.after(event)).json());
    }

    static AssetOrders ordersOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), AssetOrders.class);
    }
}
