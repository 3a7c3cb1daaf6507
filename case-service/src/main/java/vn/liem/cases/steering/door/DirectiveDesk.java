package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.door.NumberOfBody;
import vn.liem.cases.steering.Directive;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.Directive.NotIssued;
import vn.liem.cases.steering.DirectiveCommand;
import vn.liem.cases.steering.DirectiveCommand.TakeDirectiveStep;
import vn.liem.cases.steering.DirectiveDecider;
import vn.liem.cases.steering.DirectiveEvent;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Instruction;
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

/** How the doors of directives look one up, judge who may act on it, and put a step. */
@Singleton
final class DirectiveDesk {

    static final String PATH = "/api/v1/directives";

    private static final String NUMBER_SCOPE = "directive-number";

    static final Aggregate<DirectiveCommand, Directive, DirectiveEvent> DIRECTIVES =
            Aggregate.of(new DirectiveDecider(), DirectiveEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final Localities units;

    @Inject
    DirectiveDesk(Gate gate, CommandDoor door, Localities units) {
        this.gate = gate;
        this.door = door;
        this.units = units;
    }

    /** What one number of a body may stand for only once. */
    static UniqueKey numberKey(String issuedBy, LocalDate issuedOn, String number) {
        return NumberOfBody.on(issuedOn, issuedBy, number).in(NUMBER_SCOPE);
    }

    /** The stream of the directive that a register tells under this number. */
    static StreamId streamOfRegister(String number) {
        return stream(Ids.version8(NUMBER_SCOPE, number));
    }

    /** The stream of a directive. */
    static StreamId stream(UUID id) {
        return StreamId.of("directive", id);
    }

    /** The directive with this id, or the end of the request. */
    Issued issued(UUID id) {
        return switch (door.standing(DIRECTIVES, stream(id)).state()) {
            case NotIssued _ -> throw RequestRefused.because(RequestRefusal.NOT_FOUND);
            case Issued directive -> directive;
        };
    }

    /** Lets the officer take the act on this directive, or ends the request. */
    void permit(Act act, Issued directive) {
        gate.permit(act, facts(directive.details().addressedTo(), directive.parties()));
    }

    /** Lets the officer direct a body, or ends the request. */
    void permit(Act act, String addressedTo) {
        gate.permit(act, facts(addressedTo, Set.of()));
    }

    /** Lets the officer direct a body in this case, or ends the request. */
    void permit(Act act, CaseFound about) {
        gate.permit(act, CaseFacts.ofTerritory(units.chainOf(about.locality())));
    }

    /** What the policy must know of a directive: its owner has it in hands, and it belongs to the territory of the owner. */
    CaseFacts facts(String addressedTo, Collection<String> parties) {
        return CaseFacts.heldBy(addressedTo, units.chainOf(addressedTo)).withFormerHolders(Set.copyOf(parties));
    }

    /** Checks of fields against the bodies and the day. */
    FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    /** Puts a step on its legal day. */
    Response take(UUID id, Step step) {
        checks().day("/on", step.on()).pass();
        return put(id, step.on(), new TakeDirectiveStep(step));
    }

    /** Puts a command that says in If-Match which version was looked at. */
    Response put(UUID id, LocalDate on, DirectiveCommand command) {
        return put(door.instruction(command, stream(id), on));
    }

    /** The same for a command after which the directive has this number of its body. */
    Response put(UUID id, LocalDate on, DirectiveCommand command, UniqueKey number) {
        return put(door.claiming(door.instruction(command, stream(id), on), number));
    }

    private Response put(Instruction<DirectiveCommand> instruction) {
        return door.answer(DIRECTIVES, door.atSeenVersion(instruction), PATH + "/");
    }
}
