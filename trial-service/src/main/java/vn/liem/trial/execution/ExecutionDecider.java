package vn.liem.trial.execution;

import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_COMPLETED;
import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_ORDERED;
import static vn.liem.procedure.journey.ProceduralDecision.IN_FORCE;

import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.OwningService;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartAnswer;
import vn.liem.procedure.part.ServicePart;
import vn.liem.trial.execution.ExecutionCommand.AnnulExecutionDecision;
import vn.liem.trial.execution.ExecutionCommand.CompleteExecution;
import vn.liem.trial.execution.ExecutionCommand.CorrectExecutionDecision;
import vn.liem.trial.execution.ExecutionCommand.OrderExecution;
import vn.liem.trial.execution.ExecutionCommand.PutJudgmentInForce;
import vn.liem.trial.execution.ExecutionCommand.TakeExecutionStep;
import vn.liem.trial.execution.ExecutionEvent.ExecutionAnnulled;
import vn.liem.trial.execution.ExecutionEvent.ExecutionCompleted;
import vn.liem.trial.execution.ExecutionEvent.ExecutionCorrected;
import vn.liem.trial.execution.ExecutionEvent.ExecutionOrdered;
import vn.liem.trial.execution.ExecutionEvent.ExecutionStepTaken;
import vn.liem.trial.execution.ExecutionEvent.JudgmentInForce;

/** When a judgment is in force, and what follows. */
public final class ExecutionDecider implements Decider<ExecutionCommand, Execution, ExecutionEvent> {

    private static final ServicePart PART = ServicePart.of(OwningService.TRIAL);

    @Override
    public Execution initial() {
        return Execution.untouched();
    }

    @Override
    public Execution evolve(Execution state, ExecutionEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<ExecutionEvent> decide(ExecutionCommand command, Execution state) {
        return switch (command) {
            case PutJudgmentInForce(var asked, var alongside) ->
                admit(state, alongside, asked, IN_FORCE).decide(JudgmentInForce::new);
            case OrderExecution(var asked, var alongside) ->
                admit(state, alongside, asked, EXECUTION_ORDERED).decide(ExecutionOrdered::new);
            case CompleteExecution(var asked, var alongside) ->
                admit(state, alongside, asked, EXECUTION_COMPLETED).decide(ExecutionCompleted::new);
            case TakeExecutionStep(var asked, var alongside, var step) ->
                PART.admit(state.recorded(), alongside, asked, step, Keeper.EXECUTION)
                        .decide(recorded -> new ExecutionStepTaken(recorded, step));
            case CorrectExecutionDecision(var asked, var alongside, var detail, var correction) ->
                PART.correct(state.recorded(), alongside, asked, detail, correction)
                        .decide(now -> new ExecutionCorrected(now, detail, correction));
            case AnnulExecutionDecision(var key, var alongside, var correction) ->
                PART.annul(state.recorded(), alongside, key, correction)
                        .decide(_ -> new ExecutionAnnulled(key, correction));
        };
    }

    private static PartAnswer admit(
            Execution state, Alongside alongside, DecisionAsked asked, ProceduralDecision decision) {
        return PART.admit(state.recorded(), alongside, asked, Taken.of(decision));
    }
}
