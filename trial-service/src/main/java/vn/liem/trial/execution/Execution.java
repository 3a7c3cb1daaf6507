package vn.liem.trial.execution;

import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_COMPLETED;
import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_ORDERED;
import static vn.liem.procedure.journey.ProceduralDecision.IN_FORCE;

import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRecord;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.trial.execution.ExecutionEvent.ExecutionAnnulled;
import vn.liem.trial.execution.ExecutionEvent.ExecutionCompleted;
import vn.liem.trial.execution.ExecutionEvent.ExecutionCorrected;
import vn.liem.trial.execution.ExecutionEvent.ExecutionOrdered;
import vn.liem.trial.execution.ExecutionEvent.ExecutionStepTaken;
import vn.liem.trial.execution.ExecutionEvent.JudgmentInForce;

/** The decisions on the execution of a judgment; where it stands follows from them and from those of trial and appeal. */
public record Execution(PartRecord recorded) {

    /** Nothing was decided yet. */
    static Execution untouched() {
        return new Execution(PartRecord.nothing());
    }

    Execution after(ExecutionEvent event) {
        return new Execution(
                switch (event) {
                    case JudgmentInForce(var decision) -> with(decision, IN_FORCE);
                    case ExecutionOrdered(var decision) -> with(decision, EXECUTION_ORDERED);
                    case ExecutionCompleted(var decision) -> with(decision, EXECUTION_COMPLETED);
                    case ExecutionStepTaken(var decision, var step) -> recorded.with(PartEntry.ofLaw(decision, step));
                    case ExecutionCorrected(var decision, var detail, var _) ->
                        recorded.corrected(decision.key(), decision, detail);
                    case ExecutionAnnulled(var decision, var _) -> recorded.without(decision);
                });
    }

    private PartRecord with(RecordedDecision decision, ProceduralDecision taken) {
        return recorded.with(PartEntry.of(decision, Taken.of(taken)));
    }
}
