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
import java.util.Set;
import java.util.function.BiFunction;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.accused.Accused;
import vn.liem.investigation.accused.AccusedCommand;
import vn.liem.investigation.accused.AccusedCommand.AnnulDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.CorrectDecisionOnAccused;
import vn.liem.investigation.accused.AccusedCommand.ResumeForAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.AccusedCommand.TerminateForAccused;
import vn.liem.investigation.accused.AccusedStanding;
import vn.liem.investigation.accused.UnderCharge;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.OnOnePerson;

/** What a decision of investigation or prosecution on one accused means for that accused. */
@Singleton
public final class DecisionsOnAccused implements OnOnePerson {

    private static final Map<String, BiFunction<DecisionAsked, Alongside, AccusedCommand>> TOLD = Map.of(
            INVESTIGATION_SUSPENDED.code(),
            SuspendForAccused::new,
            PROSECUTION_SUSPENDED.code(),
            SuspendForAccused::new,
            INVESTIGATION_RESUMED.code(),
            ResumeForAccused::new,
            PROSECUTION_RESUMED.code(),
            ResumeForAccused::new,
            INVESTIGATION_TERMINATED.code(),
            TerminateForAccused::new,
            PROSECUTION_TERMINATED.code(),
            TerminateForAccused::new,
            "accused_came_suspended",
            SuspendForAccused::new,
            "accused_came_suspended_in_prosecution",
            SuspendForAccused::new,
            "accused_came_suspended_since_investigation",
            SuspendForAccused::new);

    /** The decisions that registers do not tell and that take the proceedings up again for one accused. */
    private static final Set<String> TAKEN_UP_AGAIN = Set.of(
            "termination_annulled",
            "termination_annulled_to_prosecute",
            "terminated_case_resumed",
            "decision_withdrawn_by_superior");

    @Override
    public DecisionSession.Step follow(
            DecisionSession session,
            AtDesk at,
            PersonKey person,
            Change change,
            Alongside alongside,
            DecisionSession.Step before) {
        StreamId accused = AccusedStreams.of(at.caseId(), person);
        return command(session.look(AccusedStreams.ACCUSED, accused).state(), change, alongside)
                .map(command -> session.decide(AccusedStreams.ACCUSED, at.following(command, accused)))
                .orElse(before);
    }

    private static Optional<AccusedCommand> command(Accused accused, Change change, Alongside alongside) {
        Optional<BiFunction<DecisionAsked, Alongside, AccusedCommand>> record =
                TAKEN_UP_AGAIN.contains(change.code()) && movesBack(accused, change)
                        ? Optional.of(ResumeForAccused::new)
                        : Optional.ofNullable(TOLD.get(change.code()));
        return record.map(recording -> switch (change) {
            case Change.Recorded(var _, var asked) -> recording.apply(asked, alongside);
            case Change.Corrected(var _, var asked, var correction) ->
                new CorrectDecisionOnAccused(asked, alongside, correction);
            case Change.Annulled(var _, var key, var correction) ->
                new AnnulDecisionOnAccused(key, alongside, correction);
        });
    }

    // An indictment that is withdrawn for one accused leaves that person where it found him: under prosecution.
    private static boolean movesBack(Accused accused, Change change) {
        return switch (accused) {
            case Accused.NotCharged _ -> true;
            case UnderCharge underCharge -> movesBack(underCharge, change);
            case Accused.WentAway(var was, var _) -> movesBack(was, change);
        };
    }

    private static boolean movesBack(UnderCharge accused, Change change) {
        return switch (change) {
            case Change.Recorded _ -> accused.standing() != AccusedStanding.UNDERWAY;
            case Change.Corrected(var _, var asked, var _) -> accused.has(asked.key());
            case Change.Annulled(var _, var key, var _) -> accused.has(key);
        };
    }
}
