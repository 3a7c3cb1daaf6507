package vn.liem.trial.trial.door;

import static vn.liem.procedure.journey.ProceduralDecision.COURT_ACCEPTED;
import static vn.liem.procedure.journey.ProceduralDecision.HEARING_POSTPONED;
import static vn.liem.procedure.journey.ProceduralDecision.JUDGED;
import static vn.liem.procedure.journey.ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.TRIAL_DECIDED;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.liem.eventstore.Aggregate;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartRecord;
import vn.liem.security.Act;
import vn.liem.service.part.DecisionTold;
import vn.liem.service.part.PartOfCase;
import vn.liem.trial.trial.Indictments;
import vn.liem.trial.trial.Trial;
import vn.liem.trial.trial.TrialCommand;
import vn.liem.trial.trial.TrialCommand.AcceptCase;
import vn.liem.trial.trial.TrialCommand.AnnulTrialDecision;
import vn.liem.trial.trial.TrialCommand.CorrectTrialDecision;
import vn.liem.trial.trial.TrialCommand.DecideToTry;
import vn.liem.trial.trial.TrialCommand.Judge;
import vn.liem.trial.trial.TrialCommand.PostponeHearing;
import vn.liem.trial.trial.TrialCommand.ReturnFile;
import vn.liem.trial.trial.TrialDecider;
import vn.liem.trial.trial.TrialEvent;

/** The trial among the parts of a case. */
@Singleton
public final class TrialPart implements PartOfCase<TrialCommand, Trial, TrialEvent> {

    private static final Aggregate<TrialCommand, Trial, TrialEvent> AGGREGATE =
            Aggregate.of(new TrialDecider(), TrialEvent.class);
    private static final Map<ProceduralDecision, BiFunction<DecisionTold, Alongside, TrialCommand>> COMMANDS = Map.of(
            COURT_ACCEPTED,
            (told, at) -> new AcceptCase(told.asked(), at, indictment(told), Indictments.none()),
            TRIAL_DECIDED,
            (told, at) -> new DecideToTry(told.asked(), at),
            HEARING_POSTPONED,
            (told, at) -> new PostponeHearing(told.asked(), at),
            RETURNED_FOR_FURTHER_INVESTIGATION,
            (told, at) -> new ReturnFile(told.asked(), at, told.returnedBy().orElse(ReturningBody.PROCURACY)),
            JUDGED,
            (told, at) -> new Judge(told.asked(), at));

    private final IndictmentsTold indictments;

    @Inject
    TrialPart(IndictmentsTold indictments) {
        this.indictments = indictments;
    }

    @Override
    public String kind() {
        return "trial";
    }

    @Override
    public Keeper keeper() {
        return Keeper.TRIAL;
    }

    @Override
    public Act actOf(ProceduralDecision decision) {
        return Act.DECIDE_TRIAL;
    }

    @Override
    public Aggregate<TrialCommand, Trial, TrialEvent> aggregate() {
        return AGGREGATE;
    }

    @Override
    public PartRecord recorded(Trial state) {
        return state.recorded();
    }

    @Override
    public Trial stateOf(PartRecord recorded) {
        return Trial.of(recorded);
    }

    @Override
    public Optional<TrialCommand> record(DecisionTold told, Alongside alongside) {
        // A return by the procuracy is kept by its own service.
        boolean ofProcuracy = told.decision() == RETURNED_FOR_FURTHER_INVESTIGATION
                && told.returnedBy().orElse(ReturningBody.PROCURACY) == ReturningBody.PROCURACY;
        return ofProcuracy
                ? Optional.empty()
                : Optional.ofNullable(COMMANDS.get(told.decision())).map(command -> command.apply(told, alongside));
    }

    @Override
    public TrialCommand correct(
            UUID caseId, DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction) {
        return new CorrectTrialDecision(asked, alongside, detail, correction, indictments.of(caseId));
    }

    @Override
    public TrialCommand annul(DecisionKey key, Alongside alongside, Correction correction) {
        return new AnnulTrialDecision(key, alongside, correction);
    }

    // Where a register names no indictment, the acceptance itself tells of one.
    private static Cause indictment(DecisionTold told) {
        return told.cause()
                .orElseGet(() -> new Cause(
                        ProceduralDecision.INDICTED,
                        Optional.empty(),
                        told.asked().key().documentNo(),
                        told.asked().basis().unit(),
                        told.asked().decidedOn()));
    }
}
