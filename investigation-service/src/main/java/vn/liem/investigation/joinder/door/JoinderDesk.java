package vn.liem.investigation.joinder.door;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.investigation.door.StepsOfPart;
import vn.liem.investigation.joinder.Joinder;
import vn.liem.investigation.joinder.Joinder.Annulled;
import vn.liem.investigation.joinder.Joinder.Joined;
import vn.liem.investigation.joinder.Joinder.NotJoined;
import vn.liem.investigation.joinder.JoinderAnnulment;
import vn.liem.investigation.joinder.JoinderCommand;
import vn.liem.investigation.joinder.JoinderCommand.AnnulJoinder;
import vn.liem.investigation.joinder.JoinderCommand.JoinCases;
import vn.liem.investigation.joinder.JoinderDecider;
import vn.liem.investigation.joinder.JoinderDecision;
import vn.liem.investigation.joinder.JoinderEvent;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.machine.Keeper;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.StepSaid;
import vn.liem.security.Act;
import vn.liem.security.Role;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.MovingFile;

/**
 * The way of a joinder to the log: the decision is judged and recorded in the case that goes on and in the one that goes into
 * it, and which went into which stands beside it, all in one append or not at all.
 */
@Singleton
public final class JoinderDesk {

    static final Aggregate<JoinderCommand, Joinder, JoinderEvent> JOINDERS =
            Aggregate.of(new JoinderDecider(), JoinderEvent.class);

    private static final String INVESTIGATIONS = "/api/v1/investigations/";
    private static final String PROSECUTIONS = "/api/v1/prosecutions/";

    private final DecisionDoor door;
    private final List<StepsOfPart> parts;
    private final MovingFile moving;
    private final RequestAtDoor request;

    @Inject
    JoinderDesk(DecisionDoor door, @All List<StepsOfPart> parts, MovingFile moving, RequestAtDoor request) {
        this.door = door;
        this.parts = parts;
        this.moving = moving;
        this.request = request;
    }

    /**
     * How a joinder is decided in a stage.
     *
     * @param joins the step in the case that goes on
     * @param absorbed the step in the case that goes into it
     */
    private record InStage(Keeper part, Act act, DecidingBody by, String joins, String absorbed, String path) {}

    private static final InStage INVESTIGATION = new InStage(
            Keeper.INVESTIGATION,
            Act.DECIDE_INVESTIGATION,
            DecidingBody.INVESTIGATION_AGENCY,
            "cases_joined",
            "case_joined_into_other",
            INVESTIGATIONS);

    private static final InStage PROSECUTION = new InStage(
            Keeper.PROSECUTION,
            Act.DECIDE_PROSECUTION,
            DecidingBody.PROCURACY,
            "cases_joined_in_prosecution",
            "case_joined_into_other_in_prosecution",
            PROSECUTIONS);

    Response joinInInvestigation(UUID survivor, JoinderToTake asked) {
        return join(INVESTIGATION, survivor, asked);
    }

    Response joinInProsecution(UUID survivor, JoinderToTake asked) {
        return join(PROSECUTION, survivor, asked);
    }

    /** Annuls a joinder in whatever stage it was decided. */
    Response annul(UUID survivor, JoinderAnnulmentToTake asked) {
        door.permit(Act.READ_CASE, survivor);
        door.permit(Act.READ_CASE, asked.absorbed());
        return door.answer(
                survivor,
                asked.annulledOn(),
                OptionalLong.empty(),
                (session, at) -> annul(session, at, asked),
                INVESTIGATIONS);
    }

    private Step annul(DecisionSession session, AtDesk at, JoinderAnnulmentToTake asked) {
        AtDesk there = new AtDesk(asked.absorbed(), at.occurredOn(), at.by(), OptionalLong.empty());
        moving.watch(session, at.caseId(), at.occurredOn());
        moving.watch(session, there.caseId(), at.occurredOn());
        Joinder before = session.look(JOINDERS, stream(there.caseId())).state();
        JoinderAnnulment annulment = new JoinderAnnulment(
                asked.annulledBy(), asked.annulledOn(), request.officer().agency());
        Step annulled = session.decide(
                JOINDERS, there.following(new AnnulJoinder(at.caseId(), annulment), stream(there.caseId())));
        return switch (before) {
            case NotJoined _, Annulled _ -> annulled;
            case Joined(var by) ->
                unlessRefused(
                        annulled,
                        () -> takenBack(session, at, there, asked, by).orElseGet(() -> permitted(at, there, annulled)));
        };
    }

    /** Where the decision itself no longer stands, whoever decides in both cases annuls the joinder. */
    private Step permitted(AtDesk at, AtDesk there, Step annulled) {
        Act act = request.officer().roles().contains(Role.PROCURATOR)
                ? Act.SUPERVISE_PROCEEDINGS
                : Act.DECIDE_INVESTIGATION;
        door.permit(act, at.caseId());
        door.permit(act, there.caseId());
        return annulled;
    }

    /** Takes the decision back in both cases, in the part that keeps it. */
    private Optional<Step> takenBack(
            DecisionSession session, AtDesk at, AtDesk there, JoinderAnnulmentToTake asked, JoinderDecision joinder) {
        DecisionKey key = new DecisionKey(joinder.documentNo(), Optional.empty());
        return parts.stream()
                .filter(part -> part.has(session, there.caseId(), key) || part.has(session, at.caseId(), key))
                .findFirst()
                .map(part -> {
                    part.permitAnnulment(there.caseId(), key);
                    part.permitAnnulment(at.caseId(), key);
                    return unlessRefused(
                            part.annul(session, there, key, asked.correctionThere()),
                            () -> part.annul(session, at, key, asked.correction()));
                });
    }

    private Response join(InStage stage, UUID survivor, JoinderToTake asked) {
        permitBoth(stage, survivor, asked);
        return door.answer(
                survivor,
                asked.decidedOn(),
                OptionalLong.empty(),
                (session, at) -> join(session, stage, at, asked),
                stage.path());
    }

    private Step join(DecisionSession session, InStage stage, AtDesk at, JoinderToTake asked) {
        AtDesk there = new AtDesk(asked.absorbed(), at.occurredOn(), at.by(), OptionalLong.empty());
        Optional<Step> forbidden = door.forbidden(session, stage.act(), at)
                .or(() -> door.forbidden(session, stage.act(), there))
                .map(Step.Refused::new);
        if (forbidden.isPresent()) {
            return forbidden.get();
        }
        permitBoth(stage, at.caseId(), asked);
        Step which = joined(session, there, at.caseId(), asked);
        return unlessRefused(
                which,
                () -> unlessRefused(
                        taken(session, stage, there, stage.absorbed(), asked),
                        () -> taken(session, stage, at, stage.joins(), asked)));
    }

    private static Step unlessRefused(Step step, Supplier<Step> next) {
        return switch (step) {
            case Step.Accepted _ -> next.get();
            case Step.Refused _, Step.Stale _ -> step;
        };
    }

    private Step joined(DecisionSession session, AtDesk there, UUID survivor, JoinderToTake asked) {
        JoinderDecision joinder = new JoinderDecision(
                there.caseId(),
                survivor,
                asked.documentNo(),
                asked.decidedOn(),
                request.officer().agency());
        JoinderCommand command = new JoinCases(joinder, wentInto(session, survivor));
        return session.decide(JOINDERS, there.following(command, stream(there.caseId())));
    }

    private static Optional<UUID> wentInto(DecisionSession session, UUID caseId) {
        return switch (session.look(JOINDERS, stream(caseId)).state()) {
            case NotJoined _, Annulled _ -> Optional.empty();
            case Joined(var by) -> Optional.of(by.survivor());
        };
    }

    private Step taken(DecisionSession session, InStage stage, AtDesk at, String code, JoinderToTake asked) {
        StepSaid said = new StepSaid(
                code,
                stage.by(),
                Optional.of(asked.ground()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        DecisionAsked document = DecisionAsked.onCase(
                asked.documentNo(),
                asked.decidedOn(),
                new Basis.InSystem(request.officer().agency()));
        return parts.stream()
                .filter(part -> part.keeper() == stage.part())
                .findFirst()
                .orElseThrow()
                .take(session, at, said, document);
    }

    private void permitBoth(InStage stage, UUID survivor, JoinderToTake asked) {
        door.permit(stage.act(), survivor);
        door.permit(stage.act(), asked.absorbed());
    }

    private static StreamId stream(UUID caseId) {
        return StreamId.of("joinder", caseId);
    }
}
