package vn.liem.investigation.investigation;

import java.util.List;
import java.util.Optional;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;

/** What may be asked of an investigation. */
public sealed interface InvestigationCommand {

    /** What the door looked up beside it. */
    Alongside alongside();

    /** Khởi tố vụ án hình sự: institute the case. */
    record OpenInvestigation(DecisionAsked asked, Alongside alongside) implements InvestigationCommand {}

    /**
     * Gia hạn điều tra: lengthen the period.
     *
     * @param months for how long; a register may leave it out
     * @param charged the clauses the accused are charged with, by which the law says how often and how long
     */
    record ExtendInvestigation(DecisionAsked asked, Alongside alongside, Optional<Integer> months, List<Clause> charged)
            implements InvestigationCommand {
        public ExtendInvestigation {
            charged = List.copyOf(charged);
        }
    }

    /** Tạm đình chỉ điều tra: suspend it; a register may leave the ground out. */
    record SuspendInvestigation(DecisionAsked asked, Alongside alongside, Optional<SuspensionGround> ground)
            implements InvestigationCommand {}

    /** Phục hồi điều tra: take it up again. */
    record ResumeInvestigation(DecisionAsked asked, Alongside alongside) implements InvestigationCommand {}

    /** Đình chỉ điều tra: end it without a conclusion on guilt, for the case or for one accused. */
    record TerminateInvestigation(DecisionAsked asked, Alongside alongside) implements InvestigationCommand {}

    /** Kết luận điều tra: conclude it and propose prosecution. */
    record ConcludeInvestigation(DecisionAsked asked, Alongside alongside) implements InvestigationCommand {}

    /**
     * Điều tra bổ sung, điều tra lại: take it up again after the court returned the file or quashed the judgment. A return by
     * the procuracy opens the next round by itself.
     */
    record ReopenInvestigation(Cause cause, Basis basis, Alongside alongside) implements InvestigationCommand {}

    /** Quyết định tố tụng khác: take a decision of the law that registers do not tell. */
    record TakeInvestigationStep(DecisionAsked asked, Alongside alongside, StepSaid step)
            implements InvestigationCommand {}

    /**
     * Đính chính: say otherwise what was recorded under this number.
     *
     * @param charged the clauses the accused are charged with, by which the law says how long a corrected extension may be
     */
    record CorrectInvestigationDecision(
            DecisionAsked asked,
            Alongside alongside,
            Optional<String> detail,
            List<Clause> charged,
            Correction correction)
            implements InvestigationCommand {
        public CorrectInvestigationDecision {
            charged = List.copyOf(charged);
        }

        /** The same where no length is measured. */
        public CorrectInvestigationDecision(
                DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction) {
            this(asked, alongside, detail, List.of(), correction);
        }
    }

    /** Hủy bỏ ghi nhận: take back what was recorded under this number. */
    record AnnulInvestigationDecision(DecisionKey key, Alongside alongside, Correction correction)
            implements InvestigationCommand {}
}
