package vn.liem.investigation.accused.door;

import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.INVESTIGATION_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_RESUMED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_SUSPENDED;
import static vn.liem.procedure.journey.ProceduralDecision.PROSECUTION_TERMINATED;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.AccusedCommand;
import vn.liem.investigation.accused.AccusedCommand.AnnulDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.CorrectDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.ResumeForAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.AccusedCommand.TerminateForAccused;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.OnOnePerson;

/** What a decision of investigation or prosecution on one accused means for that accused. */
@Singleton
public final class DecisionsOnAccused implements OnOnePerson {

    private static final Map<ProceduralDecision, BiFunction<DecisionAsked, Alongside, AccusedCommand>> COMMANDS =
            Map.of(
                    INVESTIGATION_SUSPENDED, SuspendForAccused::new,
                    PROSECUTION_SUSPENDED, SuspendForAccused::new,
                    INVESTIGATION_RESUMED, ResumeForAccused::new,
                    PROSECUTION_RESUMED, ResumeForAccused::new,
                    INVESTIGATION_TERMINATED, TerminateForAccused::new,
                    PROSECUTION_TERMINATED, TerminateForAccused::new);

    @Override
    public DecisionSession.Step follow(
            DecisionSession session,
            AtDesk at,
            PersonKey person,
            Change change,
            Alongside alongside,
            DecisionSession.Step before) {
        return command(change, alongside)
                .map(command -> session.decide(
                        AccusedStreams.ACCUSED, at.following(command, AccusedStreams.of(at.caseId(), person))))
                .orElse(before);
    }

    private static Optional<AccusedCommand> command(Change change, Alongside alongside) {
        return Optional.ofNullable(COMMANDS.get(change.decision())).map(record -> switch (change) {
            case Change.Recorded(var _, var asked) -> record.apply(asked, alongside);
            case Change.Corrected(var _, var asked, var correction) ->
                new CorrectDecisionOnAccused(asked, alongside, correction);
            case Change.Annulled(var _, var key, var correction) ->
                new AnnulDecisionOnAccused(key, alongside, correction);
        });
    }
}
