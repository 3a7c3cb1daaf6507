package vn.liem.recovery.asset;

import java.util.Optional;
import java.util.UUID;
import vn.liem.procedure.part.RegisterLine;

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

    /** Ghi nhận lệnh: note an order that investigation-service told of; never refused. */
    record NoteOrder(NotedOrder order) implements AssetCommand {}

    /** Ghi nhận thay đổi giá trị theo lệnh: note that an order takes hold of another value; never refused. */
    record NoteOrderValue(String order, NotedChange change) implements AssetCommand {}

    /** Ghi nhận hủy bỏ lệnh: note that an order was lifted; never refused. */
    record NoteOrderLifted(String order, NotedLifting lifting) implements AssetCommand {}

    /** Ghi nhận hủy ghi nhận về lệnh: note that a record of an order was taken back; never refused. */
    record NoteOrderRecordAnnulled(String order, String documentNo) implements AssetCommand {}

    /** Ghi nhận yêu cầu của người thứ ba: register a claim. */
    record RegisterClaim(Claim claim) implements AssetCommand {}

    /** Giải quyết yêu cầu: record how a claim was decided. */
    record DecideClaim(String claim, ClaimDecision decision) implements AssetCommand {}

    /**
     * Bán trước khi có bản án: record an early sale.
     *
     * @param underCentralCommittee whether the case was on the list of the Central Steering Committee on the day of the decision
     */
    record SellEarly(EarlySale sale, UnderCentralCommittee underCentralCommittee) implements AssetCommand {}

    /** Hủy ghi nhận bán: take back the record of an early sale. */
    record AnnulEarlySale(String documentNo, Because by) implements AssetCommand {}

    /** Chi trả tiền bán: record what was paid out of the proceeds. */
    record PayOutProceeds(PayOut payOut) implements AssetCommand {}

    /** Hủy ghi nhận chi trả: take back the record of a payment. */
    record AnnulPayOut(String documentNo, Because by) implements AssetCommand {}

    /**
     * Ghi tài sản theo sổ: what a register states of it. It is refused by no rule of the law.
     *
     * @param line where it stands
     */
    record StateAsset(String assetNo, UUID caseId, AssetDetails details, RegisterLine line) implements AssetCommand {}

    /**
     * Ghi biện pháp theo sổ: what a register states of a measure on it.
     *
     * @param ending how it ended, where it did
     * @param line where it stands
     */
    record StateAssetMeasure(SecuringMeasure measure, Optional<MeasureEnding> ending, RegisterLine line)
            implements AssetCommand {}

    /**
     * Hủy ghi tài sản theo sổ: take back what a register stated of it, where nothing stands on it.
     *
     * @param line where it stood
     */
    record WithdrawAssetStatement(String assetNo, RegisterLine line) implements AssetCommand {}

    /**
     * Hủy ghi biện pháp theo sổ: take back what a register stated of a measure.
     *
     * @param line where it stood
     */
    record WithdrawAssetMeasureStatement(MeasureKey measure, RegisterLine line) implements AssetCommand {}

    /** Whether the case was assigned by the Central Steering Committee on a day, as case-service told. */
    enum UnderCentralCommittee {
        /** Thuộc diện. */
        YES,
        /** Không thuộc diện, hoặc chưa được báo. */
        NO
    }
}
