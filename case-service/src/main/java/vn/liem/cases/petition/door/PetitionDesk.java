package vn.liem.cases.petition.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.door.NumberOfBody;
import vn.liem.cases.petition.Petition;
import vn.liem.cases.petition.Petition.NotReceived;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCommand;
import vn.liem.cases.petition.PetitionCommand.TakeStep;
import vn.liem.cases.petition.PetitionDecider;
import vn.liem.cases.petition.PetitionEvent;
import vn.liem.cases.petition.PetitionEvent.Step;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.Ids;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** How the doors of petitions look one up, judge who may act on it, and put a step. */
@Singleton
final class PetitionDesk {

    static final String PATH = "/api/v1/petitions";

    private static final String NUMBER_SCOPE = "petition-number";

    static final Aggregate<PetitionCommand, Petition, PetitionEvent> PETITIONS =
            Aggregate.of(new PetitionDecider(), PetitionEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;
    private final EventLog log;

    @Inject
    PetitionDesk(Gate gate, CommandDoor door, Localities units, EventLog log) {
        this.gate = gate;
        this.door = door;
        this.units = units;
        this.log = log;
    }

    /** What one number of a body may stand for only once. */
    static UniqueKey numberKey(String receivedBy, LocalDate receivedOn, String number) {
        return NumberOfBody.on(receivedOn, receivedBy, number).in(NUMBER_SCOPE);
    }

    /** The stream of the petition that a register tells under this number. */
    static StreamId streamOfRegister(String number) {
        return stream(Ids.version8(NUMBER_SCOPE, number));
    }

    /** The stream of a petition. */
    static StreamId stream(UUID id) {
        return StreamId.of("petition", id);
    }

    /** The petition with this id, or the end of the request. */
    Received received(UUID id) {
        return find(id).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    /** The petition with this id, where there is one. */
    Optional<Received> find(UUID id) {
        Petition state = PETITIONS.decider().initial();
        for (StoredEvent event : log.reader().stream(stream(id))) {
            state = state.after(PETITIONS.eventOf(event));
        }
        return switch (state) {
            case NotReceived _ -> Optional.empty();
            case Received petition -> Optional.of(petition);
        };
    }

    /** Lets the officer take the act for this body, or ends the request. */
    void permit(Act act, String receivedBy) {
        gate.permit(act, facts(receivedBy, Set.of()));
    }

    /** Lets the officer act for the body that received it, or ends the request. */
    void permit(Act act, Received petition) {
        gate.permit(act, facts(petition.details().receivedBy(), petition.parties()));
    }

    /** What the policy must know of a petition: it belongs to the body that received it. */
    CaseFacts facts(String receivedBy, Collection<String> parties) {
        return CaseFacts.heldBy(receivedBy, units.chainOf(receivedBy)).withFormerHolders(Set.copyOf(parties));
    }

    /** Checks of fields against the bodies and the day. */
    FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    /** Puts a step on its legal day. */
    Response take(UUID id, Step step) {
        return put(id, step.on(), new TakeStep(step));
    }

    /** Puts a command that says in If-Match which version was looked at. */
    Response put(UUID id, LocalDate on, PetitionCommand command) {
        return put(door.instruction(command, stream(id), on));
    }

    /** The same for a command after which the petition has this number of its body. */
    Response put(UUID id, LocalDate on, PetitionCommand command, UniqueKey number) {
        return put(door.claiming(door.instruction(command, stream(id), on), number));
    }

    private Response put(Instruction<PetitionCommand> instruction) {
        return door.answer(PETITIONS, door.atSeenVersion(instruction), PATH + "/");
    }
}
