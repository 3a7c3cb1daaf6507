package vn.liem.investigation.measure.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.DecisionSession;
import vn.liem.investigation.door.ChargeOfPerson;
import vn.liem.investigation.measure.ChargeKnown;
import vn.liem.investigation.measure.EndKnown;
import vn.liem.investigation.measure.EndKnown.Proceedings;
import vn.liem.investigation.measure.EndRules;
import vn.liem.investigation.measure.Measure;
import vn.liem.investigation.measure.MeasureCommand;
import vn.liem.investigation.measure.MeasureCommand.AnnulMeasureRecord;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.investigation.measure.MeasureCommand.ExtendMeasure;
import vn.liem.investigation.measure.Measures;
import vn.liem.investigation.measure.view.KnownNow;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.ServicePart;
import vn.liem.security.Act;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.ChargedWith;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.DecisionDoor.Deciding;

/** The way of a decision on a measure from the resource to the log, with what is looked up for it. */
@Singleton
public final class MeasureDesk {

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final CommandHandler handler;
    private final CaseDesk desk;
    private final ChargeOfPerson charges;
    private final ChargedWith charged;
    private final RequestAtDoor request;
    private final ServicePart part;
    private final JudgmentsTold judgments;

    @Inject
    MeasureDesk(
            DecisionDoor door,
            CommandDoor commands,
            CommandHandler handler,
            CaseDesk desk,
            ChargeOfPerson charges,
            ChargedWith charged,
            RequestAtDoor request,
            ServicePart part,
            JudgmentsTold judgments) {
        this.door = door;
        this.commands = commands;
        this.handler = handler;
        this.desk = desk;
        this.charges = charges;
        this.charged = charged;
        this.request = request;
        this.part = part;
        this.judgments = judgments;
    }

    /** How a command comes about once the session is open. */
    interface Asking {
        MeasureCommand in(DecisionSession session);
    }

    /** Records a decision of the officer's body. */
    Response record(Act act, UUID caseId, PersonKey person, LocalDate decidedOn, Asking asking) {
        door.permit(act, caseId);
        return door.answer(
                caseId,
                decidedOn,
                OptionalLong.empty(),
                (session, at) -> door.goesOnElsewhere(caseId, decidedOn)
                        .<DecisionSession.Step>map(DecisionSession.Step.Refused::new)
                        .orElseGet(() -> {
                            door.permit(act, caseId);
                            return session.decide(
                                    MeasureStreams.MEASURES,
                                    at.following(asking.in(session), MeasureStreams.of(caseId, person)));
                        }),
                _ -> MeasureResource.pageOf(caseId));
    }

    /**
     * Records how a measure ends. Whoever sets somebody free before the last day that is stated needs a second signature; a person
     * whom the law sets free is released at once.
     */
    Response end(Act act, UUID caseId, MeasureEnding ending, Asking asking) {
        door.permit(act, caseId);
        StreamId stream = MeasureStreams.of(caseId, ending.person());
        Deciding deciding =
                (session, at) -> session.decide(MeasureStreams.MEASURES, at.following(asking.in(session), stream));
        return door.answerSignedOn(
                caseId,
                ending.decidedOn(),
                OptionalLong.empty(),
                (session, at) -> door.goesOnElsewhere(caseId, ending.decidedOn())
                        .<DecisionSession.Step>map(DecisionSession.Step.Refused::new)
                        .orElseGet(() -> {
                            door.permit(act, caseId);
                            Measures all = session.look(MeasureStreams.MEASURES, stream)
                                    .state();
                            EndKnown known = ending(session, caseId, ending.person());
                            boolean byChoice = all.find(ending.measure())
                                    .filter(measure -> measure.setsFreeEarly(ending.lastDayHeld()))
                                    .filter(measure ->
                                            !EndRules.isDuty(measure, all, ending.lastDayHeld(), ending.duty(), known))
                                    .isPresent();
                            return byChoice
                                    ? door.signed(session, at, act, ending.toSign(), deciding)
                                    : deciding.in(session, at);
                        }),
                MeasureResource.pageOf(caseId));
    }

    /**
     * Takes a record back, at the version that the caller has seen. Without an order or an extension that still holds somebody he
     * is free, so that taking it back needs a second signature as a release does.
     */
    Response takeBack(Act act, UUID caseId, MeasureAnnulmentToRecord asked) {
        permitTakingBack(handler.session(), act, caseId, asked);
        OptionalLong seen = door.seenVersion();
        StreamId stream = MeasureStreams.of(caseId, asked.person());
        MeasureCommand command = new AnnulMeasureRecord(asked.documentNo(), asked.correction());
        Deciding deciding = (session, at) -> session.decide(
                MeasureStreams.MEASURES, at.following(command, stream).at(seen.getAsLong()));
        return door.answerSignedOn(
                caseId,
                commands.today(),
                seen,
                (session, at) -> {
                    permitTakingBack(session, act, caseId, asked);
                    boolean frees = session.look(MeasureStreams.MEASURES, stream)
                            .state()
                            .withDocument(asked.documentNo())
                            .filter(measure -> measure.isFreedByTakingBack(asked.documentNo(), at.occurredOn()))
                            .isPresent();
                    return frees
                            ? door.signed(session, at, act, asked.toSign(at.occurredOn()), deciding)
                            : deciding.in(session, at);
                },
                MeasureResource.pageOf(caseId));
    }

    /** A record is taken back by the body that made it, and before a court by the procuracy that supervises it too. */
    private void permitTakingBack(DecisionSession session, Act act, UUID caseId, MeasureAnnulmentToRecord asked) {
        Optional<Measure> measure = session.look(MeasureStreams.MEASURES, MeasureStreams.of(caseId, asked.person()))
                .state()
                .ofDocument(asked.documentNo());
        boolean ofCourt = measure.flatMap(one -> one.order().before()).isPresent();
        if (act == Act.SUPERVISE_PROCEEDINGS && !ofCourt) {
            door.permit(act, caseId);
        } else {
            String recordedBy = measure.flatMap(one -> one.unitOf(asked.documentNo()))
                    .orElseGet(() -> request.officer().agency());
            door.permitOn(act, caseId, recordedBy);
        }
    }

    /** What the end of a measure on the person is judged by, as the session sees it. */
    EndKnown ending(DecisionSession session, UUID caseId, PersonKey person) {
        boolean stopped = part.hasStopped(desk.known(session, caseId).entries(), person);
        return new EndKnown(
                OrderingRight.of(request.officer()).body(),
                charges.in(session, caseId, person).flatMap(ChargeOfPerson.Found::clause),
                stopped ? Proceedings.STOPPED : Proceedings.GO_ON);
    }

    /** The order with the charge and the decisions of the case, as the session sees them. */
    ApplyMeasure order(DecisionSession session, UUID caseId, OrderToRecord asked) {
        return new ApplyMeasure(
                asked.asked(request.officer().agency()),
                OrderingRight.of(request.officer()).body(),
                charges.in(session, caseId, asked.person())
                        .filter(found -> found.isOfThisCaseOn(asked.decidedOn()))
                        .map(found -> new ChargeKnown(found.chargedOn(), found.clause())),
                desk.known(session, caseId),
                charged.in(caseId),
                elsewhere(session, caseId, asked.person()),
                asked.before().flatMap(before -> judgments.judgedOn(caseId, asked.person(), before, asked.startsOn())));
    }

    /** The extension with what is looked up for it. */
    ExtendMeasure extension(DecisionSession session, UUID caseId, MeasureExtensionToRecord asked) {
        return new ExtendMeasure(
                asked.measure(),
                asked.extension(request.officer().agency()),
                charges.in(session, caseId, asked.person())
                        .map(found -> new ChargeKnown(found.chargedOn(), found.clause())),
                desk.known(session, caseId),
                charged.in(caseId),
                elsewhere(session, caseId, asked.person()));
    }

    private Measures elsewhere(DecisionSession session, UUID caseId, PersonKey person) {
        Measures all = MeasureStreams.MEASURES.decider().initial();
        for (UUID other : charges.otherCases(session, caseId, person)) {
            all = all.and(session.look(MeasureStreams.MEASURES, MeasureStreams.of(other, person))
                    .state());
        }
        return all;
    }

    /** What is known now of the people of a case and of the cases in which measures on them were ordered. */
    BiFunction<UUID, PersonKey, KnownNow> knownIn(UUID caseId) {
        DecisionSession session = handler.session();
        Map<UUID, Alongside> decisions = new HashMap<>();
        Map<UUID, List<Clause>> clauses = new HashMap<>();
        return (orderedIn, person) -> new KnownNow(
                charges.standing(caseId, person).flatMap(ChargeOfPerson.Found::clause),
                decisions.computeIfAbsent(orderedIn, id -> desk.known(session, id)),
                clauses.computeIfAbsent(orderedIn, charged::in));
    }
}
