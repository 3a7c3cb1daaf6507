package vn.liem.handover.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.FoundDocument;
import vn.liem.handover.protocol.IncomingFile;
import vn.liem.handover.protocol.IncomingFileCommand;
import vn.liem.handover.protocol.IncomingFileCommand.NoteLateness;
import vn.liem.handover.protocol.IncomingFileCommand.ReceiveFile;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.PublishedRecord;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.SignedNote;

/**
 * Looks after unanswered offers from time to time: notes that a term has passed, and checks again what had not arrived
 * whole. No fact depends on when it looks: an answer after the term is late, and a withdrawal granted, without it.
 */
public final class IncomingWatch {

    private final CommandHandler commands;
    private final OpenOffers offers;
    private final FetchRecords records;
    private final DossierDocuments documents;
    private final Machine machine;

    /** A watch over the offers to a service's bodies. */
    public IncomingWatch(
            CommandHandler commands,
            OpenOffers offers,
            FetchRecords records,
            DossierDocuments documents,
            Machine machine) {
        this.commands = commands;
        this.offers = offers;
        this.records = records;
        this.documents = documents;
        this.machine = machine;
    }

    /** Notes every lateness that is not noted yet; the faults of offers that could not be looked at. */
    public List<RuntimeException> noteLateness() {
        LocalDate today = machine.today();
        return each(
                offers.pastTermOn(today),
                offerId -> stateOf(offerId)
                        .subject()
                        .ifPresent(file -> ask(new NoteLateness(offerId, today), file, "lateness " + offerId)));
    }

    /** Fetches what is missing of incomplete dossiers and checks them again; the faults of those that could not be. */
    public List<RuntimeException> checkIncomplete() {
        return each(offers.incomplete(), this::checkAgain);
    }

    /** One offer that cannot be looked at (a silent sender, a stream nobody can read) keeps nobody from the others. */
    private static List<RuntimeException> each(List<UUID> offers, Consumer<UUID> look) {
        List<RuntimeException> faults = new ArrayList<>();
        for (UUID offerId : offers) {
            try {
                look.accept(offerId);
            } catch (RuntimeException e) {
                faults.add(e);
            }
        }
        return faults;
    }

    /** Checks one offer's documents again; the answer says whether fewer are missing now, empty where nothing can be. */
    public Optional<CommandAnswer> checkAgain(UUID offerId) {
        if (!(stateOf(offerId) instanceof IncomingFile.Open open)
                || open.receipt().mismatches().isEmpty()) {
            return Optional.empty();
        }
        return offerOf(open.receipt()).map(offer -> checkAgain(offer, open.receipt()));
    }

    private CommandAnswer checkAgain(PublishedRecord record, FileReceived receipt) {
        FileOffered offer = (FileOffered) Handovers.OFFERED.eventOf(record.event());
        List<FoundDocument> found = documents.find(record.source(), offer.manifest(), Long.MAX_VALUE);
        return ask(
                new ReceiveFile(offer, receipt.offerLeaf(), found, machine.today()),
                offer.subject(),
                "check %s %d".formatted(offer.offerId(), receipt.check() + 1));
    }

    /**
     * The offer as its sender published it. It stands behind the checkpoint that it carries, and it is the one that was
     * received if its leaf is.
     */
    private Optional<PublishedRecord> offerOf(FileReceived receipt) {
        Checkpoint before = Checkpoint.parse(
                SignedNote.parse(receipt.sendersCheckpoint().value()).text());
        String source = before.origin().substring(before.origin().indexOf('/') + 1);
        return records.after(source, before.size(), Optional.of(Handovers.subject(receipt.subject()))).stream()
                .filter(record ->
                        record.event().leaf().hex().equals(receipt.offerLeaf().value()))
                .findFirst();
    }

    private CommandAnswer ask(IncomingFileCommand command, FileSubject file, String what) {
        return commands.handle(
                Handovers.INCOMING,
                Instruction.of(
                        command,
                        Handovers.incoming(command.offerId()),
                        Handovers.subject(file),
                        machine.today(),
                        machine.alone(what)),
                Hash.over(what.getBytes(StandardCharsets.UTF_8)));
    }

    private IncomingFile stateOf(UUID offerId) {
        IncomingFile state = Handovers.INCOMING.decider().initial();
        for (var event : commands.log().reader().stream(Handovers.incoming(offerId))) {
            state = Handovers.INCOMING.decider().evolve(state, Handovers.INCOMING.eventOf(event));
        }
        return state;
    }
}
