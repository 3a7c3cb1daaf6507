package vn.liem.trial.execution;

import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;

/** What has happened in an execution. */
public sealed interface ExecutionEvent {

    /** The judgment came into force without an appeal. */
    @EventType("execution.judgment-in-force.v1")
    record JudgmentInForce(RecordedDecision decision) implements ExecutionEvent {}

    /** The execution was ordered. */
    @EventType("execution.ordered.v1")
    record ExecutionOrdered(RecordedDecision decision) implements ExecutionEvent {}

    /** The judgment was executed. */
    @EventType("execution.completed.v1")
    record ExecutionCompleted(RecordedDecision decision) implements ExecutionEvent {}

    /** A decision of the law was taken that registers do not tell, or that moves one accused alone. */
    @EventType("execution.step-taken.v1")
    record ExecutionStepTaken(RecordedDecision decision, StepSaid step) implements ExecutionEvent {}

    /** A decision was said otherwise; it keeps its number. */
    @EventType("execution.corrected.v1")
    record ExecutionCorrected(RecordedDecision decision, Optional<String> detail, Correction correction)
            implements ExecutionEvent {}

    /** A decision was taken back. */
    @EventType("execution.annulled.v1")
    record ExecutionAnnulled(DecisionKey decision, Correction correction) implements ExecutionEvent {}
}
