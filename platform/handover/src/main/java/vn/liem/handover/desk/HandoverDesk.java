package vn.liem.handover.desk;

import static vn.liem.handover.desk.DeskRefusal.DOCUMENT_NOT_STORED;
import static vn.liem.handover.desk.DeskRefusal.EARLIER_OFFER_NOT_KNOWN;
import static vn.liem.handover.protocol.CustodyRefusal.HOLDER_NOT_KNOWN;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_NOT_MADE_HERE;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_NOT_YET_HERE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.CommandAnswer;
import vn.liem.eventstore.CommandHandler;
import vn.liem.eventstore.Instruction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.FileToOffer.Answered;
import vn.liem.handover.desk.FileToOffer.ListedDocument;
import vn.liem.handover.protocol.Custody;
import vn.liem.handover.protocol.CustodyCommand;
import vn.liem.handover.protocol.DocumentNumber;
import vn.liem.handover.protocol.DossierDocument;
import vn.liem.handover.protocol.DossierManifest;
import vn.liem.handover.protocol.EarlierOffer;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.InclusionProofText;
import vn.liem.handover.protocol.IncomingFile;
import vn.liem.handover.protocol.IncomingFileCommand;
import vn.liem.handover.protocol.IncomingFileCommand.AcceptFile;
import vn.liem.handover.protocol.IncomingFileCommand.GrantWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.RejectFile;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.OfferedFile;
import vn.liem.handover.protocol.OfferedFileCommand;
import vn.liem.handover.protocol.OfferedFileCommand.AskForWithdrawal;
import vn.liem.handover.protocol.OfferedFileCommand.EndOffer;
import vn.liem.handover.protocol.OfferedFileCommand.OfferFile;
import vn.liem.handover.protocol.OfferedFileCommand.TakeUrgentMeasure;
import vn.liem.handover.protocol.RecordedHandover;
import vn.liem.handover.protocol.RecordedHandoverCommand;
import vn.liem.handover.protocol.SignedCheckpoint;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;

/**
 * What officers and operators ask around a hand-over. Each act is one append over the half and the custody of its file;
 * the evidence it carries is made before, from what already stands in the log.
 */
public final class HandoverDesk {

    private final CommandHandler commands;
    private final LogEvidence evidence;
    private final DocumentStore documents;

    /** A desk at a service's log and document store. */
    public HandoverDesk(CommandHandler commands, LogEvidence evidence, DocumentStore documents) {
        this.commands = commands;
        this.evidence = evidence;
        this.documents = documents;
    }

    /** Offers a file to another body (chuyển hồ sơ). */
    public CommandAnswer offer(FileToOffer file, Asked asked) {
        Optional<SignedCheckpoint> checkpoint = evidence.checkpoint();
        if (checkpoint.isEmpty()) {
            return new CommandAnswer.Refused(HOLDER_NOT_KNOWN);
        }
        Optional<DossierManifest> manifest = manifestOf(file.documents());
        if (manifest.isEmpty()) {
            return new CommandAnswer.Refused(DOCUMENT_NOT_STORED);
        }
        Optional<EarlierOffer> earlier = file.answers().flatMap(this::earlier);
        if (file.answers().isPresent() && earlier.isEmpty()) {
            return new CommandAnswer.Refused(EARLIER_OFFER_NOT_KNOWN);
        }
        OfferFile command = new OfferFile(
                file.offerId(),
                file.subject(),
                file.from(),
                file.to(),
                epochOf(file.subject()),
                file.legalBasis(),
                manifest.get(),
                file.term(),
                earlier,
                checkpoint.get(),
                asked.on());
        return send(command, file.subject(), asked);
    }

    /** Records a measure that could not wait while the file is under offer (biện pháp khẩn cấp). */
    public CommandAnswer takeUrgentMeasure(UUID offerId, UnitCode by, UUID measureId, Asked asked) {
        return send(new TakeUrgentMeasure(offerId, by, measureId, asked.on()), asked);
    }

    /** Asks the receiver for the file back (đề nghị rút lại hồ sơ). */
    public CommandAnswer askForWithdrawal(UUID offerId, UnitCode by, SealedText reason, Asked asked) {
        return send(new AskForWithdrawal(offerId, by, reason, asked.on()), asked);
    }

    /** Ends an offer whose receiver is gone for good; an operator's act. */
    public CommandAnswer endByOperator(UUID offerId, SealedText reason, DocumentNumber document, Asked asked) {
        return send(new EndOffer(offerId, reason, document, asked.on()), asked);
    }

    /** Accepts a file (tiếp nhận hồ sơ); the log is signed at once with it. */
    public CommandAnswer accept(UUID offerId, UnitCode by, Asked asked) {
        Optional<SignedCheckpoint> checkpoint = evidence.checkpoint();
        if (checkpoint.isEmpty()) {
            return new CommandAnswer.Refused(OFFER_NOT_YET_HERE);
        }
        Optional<InclusionProofText> receiptProof =
                lastReceipt(offerId).map(receipt -> evidence.proofOf(receipt.pos(), checkpoint.get()));
        CommandAnswer answer = answer(new AcceptFile(offerId, by, checkpoint.get(), receiptProof, asked.on()), asked);
        evidence.checkpoint();
        return answer;
    }

    /** Does not take a file, with a reason and perhaps the body it should go to (không tiếp nhận). */
    public CommandAnswer reject(
            UUID offerId, UnitCode by, SealedText reason, Optional<UnitCode> redirectTo, Asked asked) {
        return answer(new RejectFile(offerId, by, reason, redirectTo, asked.on()), asked);
    }

    /** Gives an unaccepted file back to the body that has asked for it. */
    public CommandAnswer grantWithdrawal(UUID offerId, UnitCode by, Asked asked) {
        return answer(new GrantWithdrawal(offerId, by, asked.on()), asked);
    }

    /** Brings in or answers a hand-over that a register tells of. */
    public CommandAnswer record(RecordedHandoverCommand command, FileSubject file, Asked asked) {
        return handle(Handovers.RECORDED, command, Handovers.recorded(command.recordedId()), file, asked);
    }

    /** Begins a file at a body, or takes its holder from a register. */
    public CommandAnswer keep(CustodyCommand command, Asked asked) {
        return handle(Handovers.CUSTODY, command, Handovers.custody(command.subject()), command.subject(), asked);
    }

    /** How the sender's half stands here. */
    public OfferedFile offered(UUID offerId) {
        return stateOf(Handovers.OFFERED, Handovers.outgoing(offerId));
    }

    /** How the receiver's half stands here. */
    public IncomingFile incoming(UUID offerId) {
        return stateOf(Handovers.INCOMING, Handovers.incoming(offerId));
    }

    /** The last receipt of an offer to a body here, whatever became of the offer. */
    public Optional<FileReceived> receiptOf(UUID offerId) {
        return lastReceipt(offerId).map(receipt -> (FileReceived) Handovers.INCOMING.eventOf(receipt));
    }

    /** What is known of a hand-over that a register tells of. */
    public RecordedHandover recorded(UUID recordedId) {
        return stateOf(Handovers.RECORDED, Handovers.recorded(recordedId));
    }

    /** Who holds the file, as far as this log knows. */
    public Custody custodyOf(FileSubject file) {
        return stateOf(Handovers.CUSTODY, Handovers.custody(file));
    }

    private CommandAnswer send(OfferedFileCommand command, Asked asked) {
        Optional<FileSubject> file = offered(command.offerId()).subject();
        return file.map(known -> send(command, known, asked))
                .orElseGet(() -> new CommandAnswer.Refused(OFFER_NOT_MADE_HERE));
    }

    private CommandAnswer send(OfferedFileCommand command, FileSubject file, Asked asked) {
        return handle(Handovers.OFFERED, command, Handovers.outgoing(command.offerId()), file, asked);
    }

    private CommandAnswer answer(IncomingFileCommand command, Asked asked) {
        Optional<FileSubject> file = incoming(command.offerId()).subject();
        return file.map(known ->
                        handle(Handovers.INCOMING, command, Handovers.incoming(command.offerId()), known, asked))
                .orElseGet(() -> new CommandAnswer.Refused(OFFER_NOT_YET_HERE));
    }

    private <C, S, E> CommandAnswer handle(
            Aggregate<C, S, E> aggregate, C command, StreamId stream, FileSubject file, Asked asked) {
        return commands.handle(
                aggregate,
                Instruction.of(command, stream, Handovers.subject(file), asked.on(), asked.by()),
                asked.fingerprint());
    }

    /** The documents with the sizes that the store knows; empty where one of them is not there. */
    private Optional<DossierManifest> manifestOf(List<ListedDocument> listed) {
        List<DossierDocument> lines = new ArrayList<>();
        for (ListedDocument document : listed) {
            OptionalLong bytes = documents.sizeOf(document.sha256());
            if (bytes.isEmpty()) {
                return Optional.empty();
            }
            lines.add(new DossierDocument(
                    document.documentNumber(), document.sha256(), bytes.getAsLong(), document.pages()));
        }
        return Optional.of(new DossierManifest(lines));
    }

    /** A return answers what was accepted here, a redirection what was offered from here and not taken. */
    private Optional<EarlierOffer> earlier(Answered answered) {
        return switch (answered.relation()) {
            case RETURNS ->
                incoming(answered.offerId()) instanceof IncomingFile.Accepted(var acceptance, var _, var _)
                        ? Optional.of(new EarlierOffer(
                                acceptance.offerId(), acceptance.from(), acceptance.holder(), answered.relation()))
                        : Optional.empty();
            case REDIRECTS ->
                offered(answered.offerId()) instanceof OfferedFile.Rejected(var course)
                        ? Optional.of(new EarlierOffer(
                                course.offer().offerId(),
                                course.offer().from(),
                                course.offer().to(),
                                answered.relation()))
                        : Optional.empty();
        };
    }

    private long epochOf(FileSubject file) {
        return custodyOf(file) instanceof Custody.Known known ? known.epoch() : Custody.FIRST_EPOCH;
    }

    private Optional<StoredEvent> lastReceipt(UUID offerId) {
        return eventsOf(Handovers.incoming(offerId)).stream()
                .filter(event -> Handovers.INCOMING.eventOf(event) instanceof FileReceived)
                .reduce((_, last) -> last);
    }

    private <C, S, E> S stateOf(Aggregate<C, S, E> aggregate, StreamId stream) {
        S state = aggregate.decider().initial();
        for (StoredEvent event : eventsOf(stream)) {
            state = aggregate.decider().evolve(state, aggregate.eventOf(event));
        }
        return state;
    }

    private List<StoredEvent> eventsOf(StreamId stream) {
        return commands.log().reader().stream(stream);
    }
}
