package vn.liem.investigation.prosecution;

import java.util.List;
import java.util.Optional;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;

/** What may be asked of a prosecution. */
public sealed interface ProsecutionCommand {

    /** What the door looked up beside it. */
    Alongside alongside();

    /**
     * Gia hạn thời hạn quyết định việc truy tố: lengthen the period.
     *
     * @param days for how long; a register may leave it out
     * @param charged the clauses the accused are charged with, by which the law says for how long
     */
    record ExtendReview(DecisionAsked asked, Alongside alongside, Optional<Integer> days, List<Clause> charged)
            implements ProsecutionCommand {
        public ExtendReview {
            charged = List.copyOf(charged);
        }
    }

    /** Trả hồ sơ để điều tra bổ sung: the procuracy returns the file; the investigation begins a new round. */
    record ReturnForFurtherInvestigation(DecisionAsked asked, Alongside alongside) implements ProsecutionCommand {}

    /** Tạm đình chỉ vụ án: suspend it. */
    record SuspendProsecution(DecisionAsked asked, Alongside alongside) implements ProsecutionCommand {}

    /** Phục hồi vụ án: take it up again. */
    record ResumeProsecution(DecisionAsked asked, Alongside alongside) implements ProsecutionCommand {}

    /** Đình chỉ vụ án: end it, for the case or for one accused. */
    record TerminateProsecution(DecisionAsked asked, Alongside alongside) implements ProsecutionCommand {}

    /** Truy tố bằng cáo trạng: indict before the court. */
    record Indict(DecisionAsked asked, Alongside alongside) implements ProsecutionCommand {}

    /** Quyết định tố tụng khác: take a decision of the law that registers do not tell. */
    record TakeProsecutionStep(DecisionAsked asked, Alongside alongside, StepSaid step) implements ProsecutionCommand {}

    /**
     * Đính chính: say otherwise what was recorded under this number.
     *
     * @param charged the clauses the accused are charged with, by which the law says how long a corrected extension may be
     */
    record CorrectProsecutionDecision(
            DecisionAsked asked,
            Alongside alongside,
            Optional<String> detail,
            List<Clause> charged,
            Correction correction)
            implements ProsecutionCommand {
        public CorrectProsecutionDecision {
            charged = List.copyOf(charged);
        }

        /** The same where no length is measured. */
        public CorrectProsecutionDecision(
                DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction) {
            this(asked, alongside, detail, List.of(), correction);
        }
    }

    /** Hủy bỏ ghi nhận: take back what was recorded under this number. */
    record AnnulProsecutionDecision(DecisionKey key, Alongside alongside, Correction correction)
            implements ProsecutionCommand {}
}
