package vn.liem.trial.execution;

import java.util.Optional;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;

/** What may be asked of an execution. */
public sealed interface ExecutionCommand {

    /** What the door looked up beside it. */
    Alongside alongside();

    /** Bản án sơ thẩm có hiệu lực pháp luật: the time to appeal is over. */
    record PutJudgmentInForce(DecisionAsked asked, Alongside alongside) implements ExecutionCommand {}

    /** Quyết định thi hành án: order the execution. */
    record OrderExecution(DecisionAsked asked, Alongside alongside) implements ExecutionCommand {}

    /** Chấp hành xong bản án: the judgment was executed. */
    record CompleteExecution(DecisionAsked asked, Alongside alongside) implements ExecutionCommand {}

    /** Quyết định tố tụng khác: take a decision of the law that registers do not tell. */
    record TakeExecutionStep(DecisionAsked asked, Alongside alongside, StepSaid step) implements ExecutionCommand {}

    /** Đính chính: say otherwise what was recorded under this number. */
    record CorrectExecutionDecision(
            DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction)
            implements ExecutionCommand {}

    /** Hủy bỏ ghi nhận: take back what was recorded under this number. */
    record AnnulExecutionDecision(DecisionKey key, Alongside alongside, Correction correction)
            implements ExecutionCommand {}
}
