package vn.liem.investigation.appraisal.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.investigation.appraisal.Appraisal;
import vn.liem.investigation.appraisal.Appraisal.NotRequested;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalCommand;
import vn.liem.investigation.appraisal.AppraisalCommand.AnnulAppraisalRecord;
import vn.liem.investigation.appraisal.AppraisalCommand.CorrectRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.RequestAppraisal;
import vn.liem.investigation.appraisal.AppraisalRequest;
import vn.liem.investigation.appraisal.FollowsRequest;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.AtDesk;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;

/**
 * The way of a request and of the answers to it from the resource to the log. The body that was asked is known from the request
 * itself: it alone answers, and of the case it gets nothing but its own requests.
 */
@Singleton
public final class AppraisalDesk {

    private final DecisionDoor door;
    private final CommandDoor commands;
    private final CaseDesk desk;
    private final RequestAtDoor request;
    private final Localities units;

    @Inject
    AppraisalDesk(DecisionDoor door, CommandDoor commands, CaseDesk desk, RequestAtDoor request, Localities units) {
        this.door = door;
        this.commands = commands;
        this.desk = desk;
        this.request = request;
        this.units = units;
    }

    /** Records that a body is asked. */
    Response ask(Act act, UUID caseId, AppraisalToRequest asked) {
        door.permit(act, caseId);
        checked(asked).pass();
        UUID id = commands.newId();
        AppraisalRequest said = asked.request(ownBody());
        return door.answer(
                caseId,
                asked.requestedOn(),
                OptionalLong.empty(),
                (session, at) -> unlessJoinedAway(at, () -> {
                    door.permit(act, caseId);
                    AppraisalCommand command =
                            new RequestAppraisal(said, first(session, caseId, said), desk.known(session, caseId));
                    return session.decide(
                            AppraisalStreams.APPRAISALS,
                            at.following(command, AppraisalStreams.of(caseId, id))
                                    .claiming(AppraisalStreams.number(caseId, said.documentNo())));
                }),
                AppraisalStreams::addressOf);
    }

    /** Records what follows a request; the case may have been joined into another one since: the request goes on. */
    Response record(Act act, UUID caseId, UUID id, LocalDate day, Function<String, AppraisalCommand> command) {
        permit(act, caseId, requested(caseId, id));
        return door.answer(
                caseId,
                day,
                OptionalLong.empty(),
                (session, at) -> {
                    permit(act, caseId, requested(caseId, id));
                    return session.decide(
                            AppraisalStreams.APPRAISALS,
                            at.following(command.apply(ownBody()), AppraisalStreams.of(caseId, id)));
                },
                AppraisalStreams::addressOf);
    }

    /** Says a request otherwise, at the version that the caller has seen; it stays that of the body that asked. */
    Response correct(Act act, UUID caseId, UUID id, AppraisalRequestCorrectionToRecord asked) {
        permit(act, caseId, requested(caseId, id));
        String number = requested(caseId, id).request().documentNo();
        checked(asked.request())
                .must(
                        "/request/documentNo",
                        FieldRefusal.BAD_FORM,
                        asked.request().documentNo().equals(number))
                .pass();
        OptionalLong seen = door.seenVersion();
        return door.answer(
                caseId,
                asked.request().requestedOn(),
                seen,
                (session, at) -> {
                    Requested known = requested(caseId, id);
                    permitOwn(act, caseId, known, known.request().unit());
                    AppraisalRequest said =
                            asked.request().request(known.request().unit());
                    AppraisalCommand command =
                            new CorrectRequest(said, first(session, caseId, said), asked.correction());
                    return session.decide(
                            AppraisalStreams.APPRAISALS,
                            at.following(command, AppraisalStreams.of(caseId, id))
                                    .at(seen.getAsLong()));
                },
                AppraisalStreams::addressOf);
    }

    /** Takes a record back, at the version that the caller has seen: only the body that recorded it does. */
    Response takeBack(Act act, UUID caseId, UUID id, AppraisalAnnulmentToRecord asked) {
        permit(act, caseId, requested(caseId, id));
        OptionalLong seen = door.seenVersion();
        return door.answer(
                caseId,
                commands.today(),
                seen,
                (session, at) -> {
                    Requested known = requested(caseId, id);
                    permitOwn(act, caseId, known, known.unitOf(asked.recorded()).orElseGet(this::ownBody));
                    AppraisalCommand command = new AnnulAppraisalRecord(asked.recorded(), asked.correction());
                    return session.decide(
                            AppraisalStreams.APPRAISALS,
                            at.following(command, AppraisalStreams.of(caseId, id))
                                    .at(seen.getAsLong()));
                },
                AppraisalStreams::addressOf);
    }

    /** Lets the officer read a request, or ends the request. */
    void permitReading(UUID caseId, String body) {
        door.permit(Act.READ_CASE, caseId, facts -> facts.withAsked(Set.of(body)));
    }

    /** Lets the officer see what the own body may see of the requests of a case, or ends the request. */
    void permitReading(UUID caseId, List<String> bodies) {
        door.permit(Act.READ_CASE, caseId, facts -> facts.withAsked(Set.copyOf(bodies)));
    }

    private FieldChecks checked(AppraisalToRequest asked) {
        return new FieldChecks(units, commands.today())
                .day("/requestedOn", asked.requestedOn())
                .unit("/body", asked.body());
    }

    private Step unlessJoinedAway(AtDesk at, Supplier<Step> then) {
        return door.goesOnElsewhere(at.caseId(), at.occurredOn())
                .<Step>map(Step.Refused::new)
                .orElseGet(then);
    }

    private void permit(Act act, UUID caseId, Requested known) {
        door.permit(act, caseId, facts -> asked(facts, known));
    }

    private void permitOwn(Act act, UUID caseId, Requested known, String unit) {
        door.permit(act, caseId, facts -> asked(facts, known).withDecisionOf(unit));
    }

    private static CaseFacts asked(CaseFacts facts, Requested known) {
        return facts.withAsked(Set.of(known.request().body()));
    }

    private static Optional<Appraisal> first(DecisionSession session, UUID caseId, AppraisalRequest said) {
        return said.follows()
                .map(FollowsRequest::request)
                .map(first -> session.look(AppraisalStreams.APPRAISALS, AppraisalStreams.of(caseId, first))
                        .state());
    }

    private Requested requested(UUID caseId, UUID id) {
        return switch (commands.standing(AppraisalStreams.APPRAISALS, AppraisalStreams.of(caseId, id))
                .state()) {
            case Requested known -> known;
            case NotRequested _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
        };
    }

    private String ownBody() {
        return request.officer().agency();
    }
}
