package vn.liem.control.sending.door;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.control.sending.Sending;
import vn.liem.control.sending.SendingCommand;
import vn.liem.control.sending.SendingCommand.AnnulSending;
import vn.liem.control.sending.SendingCommand.RecordSending;
import vn.liem.control.sending.SendingDecider;
import vn.liem.control.sending.SendingEvent;
import vn.liem.control.sending.Sendings;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.DecisionSession.Step;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.PartRefusal;
import vn.liem.security.Act;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.CaseDesk;
import vn.liem.service.part.DecisionDoor;
import vn.liem.service.part.PartOfCase;
import vn.liem.service.part.StepAct;

/**
 * Records that decisions were sent: one stream for each case. Whoever may say a decision otherwise for the body that took it
 * records that it was sent; the decision stands in the same service.
 */
@Singleton
@IfBuildProperty(name = "liem.control.mounted", stringValue = "true")
public final class SendingDesk {

    private static final Aggregate<SendingCommand, Sendings, SendingEvent> SENDINGS =
            Aggregate.of(new SendingDecider(), SendingEvent.class);

    private final DecisionDoor door;
    private final CaseDesk desk;
    private final CommandDoor commands;
    private final EventLog log;
    private final Localities localities;

    @Inject
    SendingDesk(DecisionDoor door, CaseDesk desk, CommandDoor commands, EventLog log, Localities localities) {
        this.door = door;
        this.desk = desk;
        this.commands = commands;
        this.log = log;
        this.localities = localities;
    }

    /** A decision and the part that keeps it. */
    private record Found(PartOfCase<?, ?, ?> part, PartEntry entry) {

        Act act() {
            return entry.taken()
                    .map(taken -> part.actOf(taken.decision()))
                    .or(() -> entry.step().map(step -> StepAct.of(step, part.keeper())))
                    .orElseThrow();
        }
    }

    /** Records that a decision was sent. */
    public Response record(UUID caseId, SendingToRecord asked, String path) {
        if (!localities.isKnown(asked.to())) {
            throw RequestRefused.because(FieldError.of("/to", FieldRefusal.UNKNOWN_REFERENCE));
        }
        return put(
                caseId,
                asked.sentOn(),
                asked.part(),
                asked.decision(),
                path,
                found -> new RecordSending(
                        new Sending(
                                asked.part(),
                                found.entry().code(),
                                asked.documentNo(),
                                asked.person(),
                                found.entry().decision().unit(),
                                asked.to(),
                                asked.sentOn()),
                        found.entry().decision().decidedOn()));
    }

    /** Takes the record of a sending back. */
    public Response annul(UUID caseId, SendingToAnnul asked, String path) {
        return put(
                caseId,
                commands.today(),
                asked.part(),
                asked.decision(),
                path,
                _ -> new AnnulSending(asked.key(), asked.correction()));
    }

    /** What was sent of the case, for those who may read it. */
    public SendingsShown list(UUID caseId) {
        door.permit(Act.READ_CASE, caseId);
        Sendings sendings = Sendings.none();
        for (StoredEvent event : log.reader().stream(stream(caseId))) {
            sendings = sendings.after(SENDINGS.eventOf(event));
        }
        return SendingsShown.of(sendings);
    }

    private Response put(
            UUID caseId,
            LocalDate day,
            String part,
            DecisionKey decision,
            String path,
            Function<Found, SendingCommand> command) {
        permit(caseId, standing(caseId, part, decision));
        return door.answer(
                caseId,
                day,
                OptionalLong.empty(),
                (session, at) -> {
                    Optional<Found> found = in(session, caseId, part, decision);
                    permit(caseId, found);
                    return found.map(one -> session.decide(SENDINGS, at.following(command.apply(one), stream(caseId))))
                            .orElseGet(() -> new Step.Refused(PartRefusal.NO_SUCH_DECISION));
                },
                path);
    }

    private void permit(UUID caseId, Optional<Found> found) {
        found.ifPresentOrElse(
                one -> door.permitOn(one.act(), caseId, one.entry().decision().unit()),
                () -> door.permit(Act.READ_CASE, caseId));
    }

    private Optional<Found> standing(UUID caseId, String part, DecisionKey decision) {
        return part(part).flatMap(kept -> door.standing(caseId, kept, decision).map(entry -> new Found(kept, entry)));
    }

    private Optional<Found> in(DecisionSession session, UUID caseId, String part, DecisionKey decision) {
        return part(part)
                .flatMap(kept -> desk.standing(session, caseId, kept, decision).map(entry -> new Found(kept, entry)));
    }

    private Optional<PartOfCase<?, ?, ?>> part(String kind) {
        return desk.parts().stream()
                .filter(part -> part.kind().equals(kind))
                .<PartOfCase<?, ?, ?>>map(part -> part)
                .findFirst();
    }

    private static StreamId stream(UUID caseId) {
        return StreamId.of("sending", caseId);
    }
}
