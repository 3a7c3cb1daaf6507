package vn.liem.cases.steering.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.door.SealTexts;
import vn.liem.cases.steering.Supervision;
import vn.liem.cases.steering.SupervisionCommand;
import vn.liem.cases.steering.SupervisionCommand.TakeSupervisionStep;
import vn.liem.cases.steering.SupervisionDecider;
import vn.liem.cases.steering.SupervisionDetails;
import vn.liem.cases.steering.SupervisionEvent;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.cases.steering.SupervisionProposal;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.UniqueKey;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Localities;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.FieldChecks;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** How the doors of the committee's list look an item up, judge who may act on it, seal what is said, and put a command. */
@Singleton
final class SupervisionDesk {

    static final String PATH = "/api/v1/supervision-items";

    /** A case stands once a day on the list. */
    static final String KEY_SCOPE = "supervision-item";

    /** A case is proposed once a day. */
    static final String PROPOSAL_SCOPE = "supervision-proposal";

    static final Aggregate<SupervisionCommand, Supervision, SupervisionEvent> ITEMS =
            Aggregate.of(new SupervisionDecider(), SupervisionEvent.class);

    private final Gate gate;
    private final CommandDoor door;
    private final FindCase cases;
    private final Localities units;
    private final SealTexts texts;
    private final RequestAtDoor request;

    @Inject
    SupervisionDesk(
            Gate gate, CommandDoor door, FindCase cases, Localities units, SealTexts texts, RequestAtDoor request) {
        this.gate = gate;
        this.door = door;
        this.cases = cases;
        this.units = units;
        this.texts = texts;
        this.request = request;
    }

    /**
     * An item with the case that it is about.
     *
     * @param item where it stands
     */
    record ItemFound(UUID id, Supervision item, CaseFound about) {}

    /** The item with this id, for an officer who may change the list where its case belongs; else the end of the request. */
    ItemFound permitted(UUID id) {
        Supervision item = door.standing(ITEMS, stream(id)).state();
        UUID caseId = item.listedAs()
                .map(SupervisionDetails::caseId)
                .or(() -> item.steps().proposal().map(SupervisionProposal::caseId))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        CaseFound about =
                cases.byId(caseId).orElseThrow(() -> new IllegalStateException("a listed case was registered"));
        permit(about);
        return new ItemFound(id, item, about);
    }

    /** The case that a request names, for an officer who may change the list where it belongs. */
    CaseFound permittedCase(UUID caseId) {
        CaseFound about = cases.byId(caseId)
                .orElseThrow(() -> RequestRefused.because(FieldError.of("/caseId", FieldRefusal.UNKNOWN_REFERENCE)));
        permit(about);
        return about;
    }

    private void permit(CaseFound about) {
        gate.permit(Act.LIST_FOR_SUPERVISION, CaseFacts.ofTerritory(units.chainOf(about.locality())));
    }

    /** Checks of fields against the bodies and the day. */
    FieldChecks checks() {
        return new FieldChecks(units, door.today());
    }

    /** The day of the request. */
    LocalDate today() {
        return door.today();
    }

    /** A text about a case, sealed under its key. */
    SealedText seal(CaseFound about, String place, String text) {
        return texts.seal(subject(about), place, text);
    }

    /** The same for a text that may be missing. */
    Optional<SealedText> seal(CaseFound about, String place, Optional<String> text) {
        return texts.seal(subject(about), place, text);
    }

    /** Records a step of an item on its legal day. */
    Response take(ItemFound found, String dayAt, Step step) {
        checks().day(dayAt, step.on()).pass();
        return put(found, step.on(), new TakeSupervisionStep(step));
    }

    /** Puts a command on an item that says in If-Match which version was looked at. */
    Response put(ItemFound found, LocalDate on, SupervisionCommand command) {
        return door.answer(
                ITEMS, door.atSeenVersion(instruction(stream(found.id()), found.about(), on, command)), at());
    }

    /** The same for a command that puts the case on the list on a day. */
    Response list(ItemFound found, LocalDate on, SupervisionCommand command) {
        Instruction<SupervisionCommand> instruction =
                instruction(stream(found.id()), found.about(), on, command).claiming(listed(found.about(), on));
        return door.answer(ITEMS, door.atSeenVersion(instruction), at());
    }

    /** Begins an item. */
    Response begin(CaseFound about, LocalDate on, SupervisionCommand command, UniqueKey key) {
        return door.answer(
                ITEMS, instruction(stream(door.newId()), about, on, command).claiming(key), at());
    }

    /** What a case takes that is listed on a day. */
    static UniqueKey listed(CaseFound about, LocalDate on) {
        return new UniqueKey(KEY_SCOPE, about.id() + "/" + on);
    }

    /** The stream of an item. */
    static StreamId stream(UUID id) {
        return StreamId.of("supervision", id);
    }

    /** What the texts of an item are sealed under. */
    static StreamId subject(CaseFound about) {
        return StreamId.of("case", about.id());
    }

    private static String at() {
        return PATH + "/";
    }

    /** What the list says speaks of the case: that is the key under which others read it. */
    private Instruction<SupervisionCommand> instruction(
            StreamId stream, CaseFound about, LocalDate on, SupervisionCommand command) {
        return Instruction.of(command, stream, subject(about).value(), on, request.authorship());
    }
}
