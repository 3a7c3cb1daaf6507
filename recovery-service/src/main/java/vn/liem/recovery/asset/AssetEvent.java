package vn.liem.recovery.asset;

import java.util.UUID;
import vn.liem.kernel.EventType;

/** What has happened to an asset. Its ledger follows from these facts by their days and stands in none of them. */
public sealed interface AssetEvent {

    /** It was found in a case (đã phát hiện). */
    @EventType("asset.identified.v1")
    record AssetIdentified(String assetNo, UUID caseId, AssetDetails details) implements AssetEvent {}

    /** What was recorded of it was wrong: this is how it is (đã đính chính). */
    @EventType("asset.corrected.v1")
    record AssetCorrected(AssetDetails details, Because by) implements AssetEvent {}

    /** It was verified where it is and whose it is (đã xác minh). */
    @EventType("asset.traced.v1")
    record AssetTraced(Trace trace) implements AssetEvent {}

    /** A measure secures it (đã kê biên, phong tỏa, tạm giữ). */
    @EventType("asset.secured.v1")
    record AssetSecured(SecuringMeasure measure) implements AssetEvent {}

    /** The measure secures it no longer: a person recorded what became of it. */
    @EventType("asset.measure-ended.v1")
    record AssetMeasureEnded(MeasureKey measure, MeasureEnding ending) implements AssetEvent {}

    /** What was recorded of the measure and its end was taken back (đã hủy ghi nhận). */
    @EventType("asset.measure-annulled.v1")
    record AssetMeasureAnnulled(MeasureKey measure, Because by) implements AssetEvent {}

    /** It was valued (đã định giá). */
    @EventType("asset.valued.v1")
    record AssetValued(Valuation valuation) implements AssetEvent {}

    /** A valuation was taken back (đã hủy ghi nhận định giá). */
    @EventType("asset.valuation-annulled.v1")
    record AssetValuationAnnulled(String documentNo, Because by) implements AssetEvent {}

    /** It was given to somebody to keep (đã giao bảo quản, quản lý). */
    @EventType("asset.keeper-appointed.v1")
    record AssetKeeperAppointed(Keeping keeping) implements AssetEvent {}
}
