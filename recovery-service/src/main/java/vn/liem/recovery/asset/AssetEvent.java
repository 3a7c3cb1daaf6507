package vn.liem.recovery.asset;

import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.RegisterLine;

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

    /** An order of the investigation takes hold of it (đã ghi nhận lệnh). */
    @EventType("asset.order-noted.v1")
    record OrderNoted(NotedOrder order) implements AssetEvent {}

    /** The order takes hold of another value (đã ghi nhận thay đổi giá trị theo lệnh). */
    @EventType("asset.order-value-noted.v1")
    record OrderValueNoted(String order, NotedChange change) implements AssetEvent {}

    /** The order was lifted where it was issued (đã ghi nhận hủy bỏ lệnh): the asset stays secured until a person decides. */
    @EventType("asset.order-lifted-noted.v1")
    record OrderLiftedNoted(String order, NotedLifting lifting) implements AssetEvent {}

    /** What was recorded under a number, of the order or what followed it, was taken back where it was issued. */
    @EventType("asset.order-record-annulled-noted.v1")
    record OrderRecordAnnulledNoted(String order, String documentNo) implements AssetEvent {}

    /** A third party claims it (người thứ ba đã yêu cầu). */
    @EventType("asset.claim-registered.v1")
    record ClaimRegistered(Claim claim) implements AssetEvent {}

    /** The claim was decided or withdrawn (đã giải quyết yêu cầu). */
    @EventType("asset.claim-decided.v1")
    record ClaimDecided(String claim, ClaimDecision decision) implements AssetEvent {}

    /** It was sold before judgment, and the proceeds are held (đã bán trước khi có bản án). */
    @EventType("asset.sold-early.v1")
    record AssetSoldEarly(EarlySale sale) implements AssetEvent {}

    /** The record of the early sale was taken back (đã hủy ghi nhận bán). */
    @EventType("asset.early-sale-annulled.v1")
    record EarlySaleAnnulled(String documentNo, Because by) implements AssetEvent {}

    /** Proceeds of the early sale left the deposit (đã chi trả tiền bán). */
    @EventType("asset.proceeds-paid-out.v1")
    record ProceedsPaidOut(PayOut payOut) implements AssetEvent {}

    /** The record of a payment out of the proceeds was taken back (đã hủy ghi nhận chi trả). */
    @EventType("asset.pay-out-annulled.v1")
    record PayOutAnnulled(String documentNo, Because by) implements AssetEvent {}

    /**
     * A register states it (sổ đã ghi), the first time or otherwise than before; its case may be another one then. The earlier
     * events stay.
     *
     * @param line where it stands
     */
    @EventType("asset.stated.v1")
    record AssetStated(String assetNo, UUID caseId, AssetDetails details, RegisterLine line) implements AssetEvent {}

    /**
     * A register states a measure on it (sổ đã ghi biện pháp), the first time or otherwise than before.
     *
     * @param ending how it ended, where it did
     * @param line where it stands
     */
    @EventType("asset.measure-stated.v1")
    record AssetMeasureStated(SecuringMeasure measure, Optional<MeasureEnding> ending, RegisterLine line)
            implements AssetEvent {}

    /**
     * What a register stated of it is taken back, since its import was undone (đã hủy lần nhập sổ): nothing is known of it then. The
     * earlier events stay.
     *
     * @param line where it stood
     */
    @EventType("asset.statement-withdrawn.v1")
    record AssetStatementWithdrawn(String assetNo, RegisterLine line) implements AssetEvent {}

    /**
     * What a register stated of a measure is taken back, since its import was undone (đã hủy lần nhập sổ biện pháp).
     *
     * @param line where it stood
     */
    @EventType("asset.measure-statement-withdrawn.v1")
    record AssetMeasureStatementWithdrawn(MeasureKey measure, RegisterLine line) implements AssetEvent {}
}
