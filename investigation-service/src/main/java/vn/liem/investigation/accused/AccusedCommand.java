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

    /** What changes how the proceedings stand for this person alone. */
    sealed interface OnStanding extends AccusedCommand {

        /** Whether a register tells it. */
        boolean isOfRegister();
    }

    /** Khởi tố bị can: charge a person; a register may leave the document's number out. */
    record ChargeAccused(
            Optional<String> documentNo, LocalDate chargedOn, Basis basis, Alongside alongside, Charge charge)
            implements AccusedCommand {}

    /** Phê chuẩn quyết định khởi tố bị can: the procuracy approves the charge. */
    record ApproveCharge(Approval approval, Alongside alongside) implements AccusedCommand {}

    /** Tạm đình chỉ đối với bị can: suspend the proceedings for this person alone. */
    record SuspendForAccused(DecisionAsked asked, Alongside alongside) implements OnStanding {
        @Override
        public boolean isOfRegister() {
            return asked.basis().registerLine().isPresent();
        }
    }

    /** Phục hồi đối với bị can: take them up again for this person. */
    record ResumeForAccused(DecisionAsked asked, Alongside alongside) implements OnStanding {
        @Override
        public boolean isOfRegister() {
            return asked.basis().registerLine().isPresent();
        }
    }

    /** Đình chỉ đối với bị can: end them for this person. */
    record TerminateForAccused(DecisionAsked asked, Alongside alongside) implements OnStanding {
        @Override
        public boolean isOfRegister() {
            return asked.basis().registerLine().isPresent();
        }
    }

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
            implements OnStanding {
        @Override
        public boolean isOfRegister() {
            return correction.line().isPresent();
        }
    }

    /** Hủy bỏ ghi nhận: take a decision on this person back. */
    record AnnulDecisionOnAccused(DecisionKey key, Alongside alongside, Correction correction) implements OnStanding {
        @Override
        public boolean isOfRegister() {
            return correction.line().isPresent();
        }
    }

    /** Tách vụ án: the person goes into another case. */
    record SeparateAccused(Parting into, Alongside alongside) implements AccusedCommand {}

    /** Tách vụ án, ở vụ án mới: the person comes from another case. */
    record ReceiveAccused(Parting from, Alongside alongside) implements AccusedCommand {}
}
