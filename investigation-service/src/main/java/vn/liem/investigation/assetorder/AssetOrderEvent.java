package vn.liem.investigation.assetorder;

import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;

/** What has happened to the orders on assets in a case. An order is told by its number, and each event names the asset. */
public sealed interface AssetOrderEvent {

    /** An order on an asset was issued (đã ra lệnh). */
    @EventType("asset-order.issued.v1")
    record AssetOrderIssued(AssetOrder order) implements AssetOrderEvent {}

    /** The order was executed (đã thi hành). */
    @EventType("asset-order.executed.v1")
    record AssetOrderExecuted(UUID asset, String order, Execution execution) implements AssetOrderEvent {}

    /** The order takes hold of another value (đã thay đổi giá trị). */
    @EventType("asset-order.value-changed.v1")
    record AssetOrderValueChanged(UUID asset, String order, ValueChange change) implements AssetOrderEvent {}

    /** The order was lifted (đã hủy bỏ); whether the asset is released is a decision of its own. */
    @EventType("asset-order.lifted.v1")
    record AssetOrderLifted(UUID asset, String order, Lifting lifting) implements AssetOrderEvent {}

    /** What was recorded under a number, of the order or what followed it, was taken back. */
    @EventType("asset-order.record-annulled.v1")
    record AssetOrderRecordAnnulled(UUID asset, String order, String documentNo, Correction correction)
            implements AssetOrderEvent {}
}
