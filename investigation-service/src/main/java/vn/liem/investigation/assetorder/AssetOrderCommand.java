package vn.liem.investigation.assetorder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;

/** What may be asked of the orders on assets in a case. */
public sealed interface AssetOrderCommand {

    /**
     * Ra lệnh kê biên, phong tỏa, tạm giữ: record an order.
     *
     * @param fresh the id of the asset where the order names none
     * @param chargedOn since when the person has been charged, where that is so
     */
    record IssueAssetOrder(AssetOrderAsked asked, UUID fresh, Optional<LocalDate> chargedOn, Alongside alongside)
            implements AssetOrderCommand {}

    /** Thi hành lệnh: record that an order was executed. */
    record ExecuteAssetOrder(String order, Execution execution) implements AssetOrderCommand {}

    /** Thay đổi giá trị kê biên, phong tỏa: let an order take hold of another value. */
    record ChangeAssetOrderValue(String order, ValueChange change, OrderedBy by) implements AssetOrderCommand {}

    /** Hủy bỏ kê biên, phong tỏa, tạm giữ: lift an order. */
    record LiftAssetOrder(String order, Lifting lifting, OrderedBy by) implements AssetOrderCommand {}

    /** Hủy ghi nhận: take back what was recorded under a number. */
    record AnnulAssetOrderRecord(String documentNo, Correction correction) implements AssetOrderCommand {}
}
