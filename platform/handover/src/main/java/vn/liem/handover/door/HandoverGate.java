package vn.liem.handover.door;

import static vn.liem.handover.desk.DeskRefusal.SUBJECT_NOT_KNOWN;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.SealedText;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.security.seal.FreeText;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.security.seal.Sealer;
import vn.liem.service.Localities;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Problem;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;
import vn.liem.service.part.OfficersOfCase;

/** Asks the one policy about files and hand-overs, and seals what is said about them. */
@ApplicationScoped
@IfBuildProperty(name = HandoverBeans.MOUNTED, stringValue = "true")
public class HandoverGate {

    private final HandoverDesk desk;
    private final Gate gate;
    private final RequestAtDoor request;
    private final Instance<Localities> localities;
    private final Instance<FactsOfFile> facts;
    private final Instance<SealingKeys> keys;
    private final Instance<OfficersOfCase> officers;

    @Inject
    HandoverGate(
            HandoverDesk desk,
            Gate gate,
            RequestAtDoor request,
            Instance<Localities> localities,
            Instance<FactsOfFile> facts,
            Instance<SealingKeys> keys,
            Instance<OfficersOfCase> officers) {
        this.desk = desk;
        this.gate = gate;
        this.request = request;
        this.localities = localities;
        this.facts = facts;
        this.keys = keys;
        this.officers = officers;
    }

    /** The body that the officer serves. */
    UnitCode body() {
        return new UnitCode(request.officer().agency());
    }

    /** Lets the officer act on a file, or ends the request. */
    void permitHolder(Act act, FileSubject file) {
        gate.permit(act, factsOf(file));
    }

    /** Lets the officer act on an offer of the own body, or ends the request; the file it speaks of. */
    FileSubject permitSender(Act act, UUID offerId) {
        FileSubject file =
                desk.offered(offerId).subject().orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(act, factsOf(file));
        return file;
    }

    /** Lets the officer answer an offer to the own body, or ends the request; the file it speaks of. */
    FileSubject permitReceiver(Act act, UUID offerId) {
        FileReceived receipt =
                desk.receiptOf(offerId).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        gate.permit(
                act, factsOf(receipt.subject()).withOfferTo(Set.of(receipt.to().value())));
        return receipt.subject();
    }

    /** Lets the officer answer a hand-over that a register tells of, to the own body, or ends the request. */
    void permitAnswer(Act act, FileSubject file, UnitCode to) {
        gate.permit(act, factsOf(file).withOfferTo(Set.of(to.value())));
    }

    /**
     * Lets the officer see a file or a hand-over with these bodies, or ends the request. Where this log does not know who holds the
     * file, it belongs where those bodies do: a file is seen by those whom it is offered to before it is theirs.
     */
    void permitReading(FileSubject file, Set<String> bodies) {
        permit(Act.READ_CASE, file, bodies);
    }

    /** The same for what proves it elsewhere, which shows by whose accounts both sides have acted. */
    void permitVerifying(FileSubject file, Set<String> bodies) {
        permit(Act.VERIFY_EVIDENCE, file, bodies);
    }

    /**
     * Lets the officer verify what logs hold of a whole case, or ends the request; so may a body that has had its file, but none that
     * it is only offered to.
     */
    void permitVerifyingCase(UUID caseId, Set<String> senders) {
        FileSubject file = new FileSubject(SubjectKind.CASE, caseId);
        if (!(desk.custodyOf(file) instanceof Custody.Known)) {
            throw RequestRefused.because(RequestRefusal.NOT_FOUND);
        }
        permit(Act.VERIFY_EVIDENCE, file, senders);
    }

    private void permit(Act act, FileSubject file, Set<String> bodies) {
        List<String> places = bodies.stream()
                .flatMap(body -> localities.get().chainOf(body).stream())
                .distinct()
                .toList();
        gate.permit(act, factsOf(file, places).withFormerHolders(bodies));
    }

    /** Who holds a file, for an officer who may see it; ends the request where nobody is known to, or it may not be seen. */
    CustodyShown custodyOf(FileSubject file) {
        CustodyShown shown = CustodyShown.of(desk.custodyOf(file))
                .orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
        permitReading(file, Set.of());
        return shown;
    }

    /** Seals a text under the key of the file's subject. */
    SealedText sealed(FileSubject file, String context, String text) {
        FreeText free = new FreeText(text);
        Optional<PublicSealingKey> key = keys.isResolvable() ? keys.get().keyOf(file) : Optional.empty();
        return key.map(known -> Sealer.seal(known, context, free))
                .orElseThrow(() ->
                        new RequestRefused(Problem.of(RequestRefusal.REFUSED_BY_RULE.status(), SUBJECT_NOT_KNOWN)));
    }

    private CaseFacts factsOf(FileSubject file) {
        return factsOf(file, List.of());
    }

    private CaseFacts factsOf(FileSubject file, List<String> otherwise) {
        String holder = desk.custodyOf(file) instanceof Custody.Known known
                ? known.holder().value()
                : "";
        CaseFacts byCustody = CaseFacts.heldBy(
                holder, holder.isEmpty() ? otherwise : localities.get().chainOf(holder));
        CaseFacts known = facts.isResolvable() ? facts.get().of(file, byCustody) : byCustody;
        return file.kind() == SubjectKind.CASE && officers.isResolvable()
                ? officers.get().with(known, file.id(), request.officer().agency())
                : known;
    }
}
