package vn.liem.trial.appeal.door;

import static vn.liem.procedure.journey.ProceduralDecision.APPEALED;
import static vn.liem.procedure.journey.ProceduralDecision.APPEAL_WITHDRAWN;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_AMENDED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_TERMINATED;
import static vn.liem.procedure.journey.ProceduralDecision.APPELLATE_UPHELD;
import static vn.liem.procedure.journey.ProceduralDecision.PROTESTED;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_REINVESTIGATION;
import static vn.liem.procedure.journey.ProceduralDecision.QUASHED_FOR_RETRIAL;

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
import vn.liem.trial.appeal.Appeal;
import vn.liem.trial.appeal.AppealCommand;
import vn.liem.trial.appeal.AppealCommand.Amend;
import vn.liem.trial.appeal.AppealCommand.AnnulAppealDecision;
import vn.liem.trial.appeal.AppealCommand.CorrectAppealDecision;
import vn.liem.trial.appeal.AppealCommand.LodgeAppeal;
import vn.liem.trial.appeal.AppealCommand.LodgeProtest;
import vn.liem.trial.appeal.AppealCommand.QuashForReinvestigation;
import vn.liem.trial.appeal.AppealCommand.QuashForRetrial;
import vn.liem.trial.appeal.AppealCommand.TerminateOnAppeal;
import vn.liem.trial.appeal.AppealCommand.Uphold;
import vn.liem.trial.appeal.AppealCommand.WithdrawAppeal;
import vn.liem.trial.appeal.AppealDecider;
import vn.liem.trial.appeal.AppealEvent;

/** The appeal among the parts of a case. */
@Singleton
public final class AppealPart implements PartOfCase<AppealCommand, Appeal, AppealEvent> {

    private static final Aggregate<AppealCommand, Appeal, AppealEvent> AGGREGATE =
            Aggregate.of(new AppealDecider(), AppealEvent.class);
    private static final Map<ProceduralDecision, BiFunction<DecisionTold, Alongside, AppealCommand>> COMMANDS = Map.of(
            APPEALED,
            (told, at) -> new LodgeAppeal(told.asked(), at),
            PROTESTED,
            (told, at) -> new LodgeProtest(told.asked(), at),
            APPEAL_WITHDRAWN,
            (told, at) -> new WithdrawAppeal(told.asked(), at),
            APPELLATE_UPHELD,
            (told, at) -> new Uphold(told.asked(), at),
            APPELLATE_AMENDED,
            (told, at) -> new Amend(told.asked(), at),
            QUASHED_FOR_REINVESTIGATION,
            (told, at) -> new QuashForReinvestigation(told.asked(), at),
            QUASHED_FOR_RETRIAL,
            (told, at) -> new QuashForRetrial(told.asked(), at),
            APPELLATE_TERMINATED,
            (told, at) -> new TerminateOnAppeal(told.asked(), at));

    @Override
    public String kind() {
        return "appeal";
    }

    @Override
    public Keeper keeper() {
        return Keeper.APPEAL;
    }

    @Override
    public Act actOf(ProceduralDecision decision) {
        return decision == PROTESTED ? Act.SUPERVISE_PROCEEDINGS : Act.DECIDE_TRIAL;
    }

    @Override
    public Aggregate<AppealCommand, Appeal, AppealEvent> aggregate() {
        return AGGREGATE;
    }

    @Override
    public PartRecord recorded(Appeal state) {
        return state.recorded();
    }

    @Override
    public Appeal stateOf(PartRecord recorded) {
        return new Appeal(recorded);
    }

    @Override
    public Optional<AppealCommand> record(DecisionTold told, Alongside alongside) {
        return Optional.ofNullable(COMMANDS.get(told.decision())).map(command -> command.apply(told, alongside));
    }

    @Override
    public AppealCommand correct(
            UUID caseId, DecisionAsked asked, Alongside alongside, Optional<String> detail, Correction correction) {
        return new CorrectAppealDecision(asked, alongside, detail, correction);
    }

    @Override
    public AppealCommand annul(DecisionKey key, Alongside alongside, Correction correction) {
        return new AnnulAppealDecision(key, alongside, correction);
    }
}
