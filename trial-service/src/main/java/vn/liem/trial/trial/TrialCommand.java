package vn.liem.trial.trial;

import java.util.Optional;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;

/** What may be asked of a trial. */
public sealed interface TrialCommand {

    /** What the door looked up beside it. */
    Alongside alongside();

    /**
     * Thụ lý vụ án: take the indicted case in; the indictment is the procuracy's.
     *
     * @param heard the indictments of the case that this service has heard of
     */
    record AcceptCase(DecisionAsked asked, Alongside alongside, Cause indictment, Indictments heard)
            implements TrialCommand {}

    /** Quyết định đưa vụ án ra xét xử: bring the case to trial. */
    record DecideToTry(DecisionAsked asked, Alongside alongside) implements TrialCommand {}

    /** Hoãn phiên tòa: postpone the hearing. */
    record PostponeHearing(DecisionAsked asked, Alongside alongside) implements TrialCommand {}

    /** Trả hồ sơ để điều tra bổ sung: the judge or the panel returns the file. */
    record ReturnFile(DecisionAsked asked, Alongside alongside, ReturningBody by) implements TrialCommand {}

    /** Tuyên án sơ thẩm: judge. */
    record Judge(DecisionAsked asked, Alongside alongside) implements TrialCommand {}

    /** Quyết định tố tụng khác: take a decision of the law that registers do not tell. */
    record TakeTrialStep(DecisionAsked asked, Alongside alongside, StepSaid step) implements TrialCommand {}

    /**
     * Đính chính: say otherwise what was recorded under this number.
     *
     * @param heard the indictments of the case that this service has heard of, as for an acceptance
     */
    record CorrectTrialDecision(
            DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction, Indictments heard)
            implements TrialCommand {}

    /** Hủy bỏ ghi nhận: take back what was recorded under this number. */
    record AnnulTrialDecision(DecisionKey key, Alongside alongside, Correction correction) implements TrialCommand {}
}
