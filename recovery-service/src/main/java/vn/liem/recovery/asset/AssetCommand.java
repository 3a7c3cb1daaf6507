package vn.liem.recovery.asset;

import java.util.UUID;

/** What may be asked of an asset. */
public sealed interface AssetCommand {

    /** Ghi nhận tài sản: it is found in a case. */
    record IdentifyAsset(String assetNo, UUID caseId, AssetDetails details) implements AssetCommand {}

    /** Đính chính: say otherwise what is known of it; its number and its case stay. */
    record CorrectAsset(AssetDetails details, Because by) implements AssetCommand {}

    /** Xác minh: record where it is and whose. */
    record TraceAsset(Trace trace) implements AssetCommand {}

    /** Ghi nhận kê biên, phong tỏa, tạm giữ: record a measure that secures it. */
    record SecureAsset(SecuringMeasure measure) implements AssetCommand {}

    /** Giải tỏa, tịch thu, bán, trả lại: record how a measure ended. */
    record EndAssetMeasure(MeasureKey measure, MeasureEnding ending) implements AssetCommand {}

    /** Hủy ghi nhận: take back what was recorded of a measure and its end. */
    record AnnulAssetMeasure(MeasureKey measure, Because by) implements AssetCommand {}

    /** Định giá: record what it is worth on a day. */
    record ValueAsset(Valuation valuation) implements AssetCommand {}

    /** Hủy ghi nhận định giá: take a valuation back. */
    record AnnulAssetValuation(String documentNo, Because by) implements AssetCommand {}

    /** Giao bảo quản, quản lý: record who keeps it from a day on. */
    record AppointKeeper(Keeping keeping) implements AssetCommand {}
}
