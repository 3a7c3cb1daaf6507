package vn.liem.investigation.accused;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;

/** What may be asked of an accused. */
public sealed interface AccusedCommand {

    /** What the door looked up: the decisions on the case. */
    Alongside alongside();

    /** Khởi tố bị can: charge a person; a register may leave the document's number out. */
    record ChargeAccused(
            Optional<String> documentNo, LocalDate chargedOn, Basis basis, Alongside alongside, Charge charge)
            implements AccusedCommand {}

    /** Phê chuẩn quyết định khởi tố bị can: the procuracy approves the charge. */
    record ApproveCharge(Approval approval, Alongside alongside) implements AccusedCommand {}

    /** Tạm đình chỉ đối với bị can: suspend the proceedings for this person alone. */
    record SuspendForAccused(DecisionAsked asked, Alongside alongside) implements AccusedCommand {}

    /** Phục hồi đối với bị can: take them up again for this person. */
    record ResumeForAccused(DecisionAsked asked, Alongside alongside) implements AccusedCommand {}

    /** Đình chỉ đối với bị can: end them for this person. */
    record TerminateForAccused(DecisionAsked asked, Alongside alongside) implements AccusedCommand {}

    /** Đính chính quyết định khởi tố bị can: say the charge otherwise. */
    record CorrectCharge(
            Optional<String> documentNo,
            LocalDate chargedOn,
            Basis basis,
            Alongside alongside,
            Charge charge,
            Correction correction)
            implements AccusedCommand {}

    /** Hủy bỏ quyết định khởi tố bị can: take the charge back. */
    record AnnulCharge(Alongside alongside, Correction correction) implements AccusedCommand {}

    /** Đính chính: say a decision on this person otherwise. */
    record CorrectDecisionOnAccused(DecisionAsked asked, Alongside alongside, Correction correction)
            implements AccusedCommand {}

    /** Hủy bỏ ghi nhận: take a decision on this person back. */
    record AnnulDecisionOnAccused(DecisionKey key, Alongside alongside, Correction correction)
            implements AccusedCommand {}
}
