package vn.liem.trial.execution.door;

import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_COMPLETED;
import static vn.liem.procedure.journey.ProceduralDecision.EXECUTION_ORDERED;
import static vn.liem.procedure.journey.ProceduralDecision.IN_FORCE;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.liem.eventstore.Aggregate;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartRecord;
import vn.liem.security.Act;
import vn.liem.service.part.DecisionTold;
import vn.liem.service.part.PartOfCase;
import vn.liem.trial.execution.Execution;
import vn.liem.trial.execution.ExecutionCommand;
import vn.liem.trial.execution.ExecutionCommand.AnnulExecutionDecision;
import vn.liem.trial.execution.ExecutionCommand.CompleteExecution;
import vn.liem.trial.execution.ExecutionCommand.CorrectExecutionDecision;
import vn.liem.trial.execution.ExecutionCommand.OrderExecution;
import vn.liem.trial.execution.ExecutionCommand.PutJudgmentInForce;
import vn.liem.trial.execution.ExecutionDecider;
import vn.liem.trial.execution.ExecutionEvent;

/** The execution among the parts of a case. */
@Singleton
public final class ExecutionPart implements PartOfCase<ExecutionCommand, Execution, ExecutionEvent> {

    private static final Aggregate<ExecutionCommand, Execution, ExecutionEvent> AGGREGATE =
            Aggregate.of(new ExecutionDecider(), ExecutionEvent.class);
    private static final Map<ProceduralDecision, BiFunction<DecisionTold, Alongside, ExecutionCommand>> COMMANDS =
            Map.of(
                    IN_FORCE,
                    (told, at) -> new PutJudgmentInForce(told.asked(), at),
                    EXECUTION_ORDERED,
                    (told, at) -> new OrderExecution(told.asked(), at),
                    EXECUTION_COMPLETED,
                    (told, at) -> new CompleteExecution(told.asked(), at));

    @Override
    public String kind() {
        return "execution";
    }

    @Override
    public Keeper keeper() {
        return Keeper.EXECUTION;
    }

    @Override
    public Act actOf(ProceduralDecision decision) {
        if (decision == IN_FORCE) {
            return Act.DECIDE_TRIAL;
        }
        return decision == EXECUTION_ORDERED ? Act.ORDER_EXECUTION : Act.COMPLETE_EXECUTION;
    }

    @Override
    public Aggregate<ExecutionCommand, Execution, ExecutionEvent> aggregate() {
        return AGGREGATE;
    }

    @Override
    public PartRecord recorded(Execution state) {
        return state.recorded();
    }

    @Override
    public Execution stateOf(PartRecord recorded) {
        return new Execution(recorded);
    }

    @Override
    public Optional<ExecutionCommand> record(DecisionTold told, Alongside alongside) {
        return Optional.ofNullable(COMMANDS.get(told.decision())).map(command -> command.apply(told, alongside));
    }

    @Override
    public ExecutionCommand correct(
            UUID caseId, DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction) {
        return new CorrectExecutionDecision(asked, alongside, detail, correction);
    }

    @Override
    public ExecutionCommand annul(DecisionKey key, Alongside alongside, Correction correction) {
        return new AnnulExecutionDecision(key, alongside, correction);
    }
}
