package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.HandoverRefusal.ALREADY_ACCEPTED;
import static vn.liem.handover.protocol.HandoverRefusal.ANSWER_BEFORE_RECEIPT;
import static vn.liem.handover.protocol.HandoverRefusal.FILE_INCOMPLETE;
import static vn.liem.handover.protocol.HandoverRefusal.MANIFEST_ALTERED;
import static vn.liem.handover.protocol.HandoverRefusal.NOT_LATE_YET;
import static vn.liem.handover.protocol.HandoverRefusal.NOT_THE_ADDRESSEE;
import static vn.liem.handover.protocol.HandoverRefusal.NO_WITHDRAWAL_ASKED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ALREADY_ENDED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ID_TAKEN;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_NOT_YET_HERE;
import static vn.liem.handover.protocol.HandoverRefusal.REDIRECTED_TO_THE_SAME_BODY;
import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.handover.protocol.IncomingFile.Accepted;
import vn.liem.handover.protocol.IncomingFile.AcceptedYetEnded;
import vn.liem.handover.protocol.IncomingFile.AnswerOverdue;
import vn.liem.handover.protocol.IncomingFile.AskedBack;
import vn.liem.handover.protocol.IncomingFile.AwaitingAnswer;
import vn.liem.handover.protocol.IncomingFile.EndedByOperator;
import vn.liem.handover.protocol.IncomingFile.NotReceived;
import vn.liem.handover.protocol.IncomingFile.Open;
import vn.liem.handover.protocol.IncomingFile.Rejected;
import vn.liem.handover.protocol.IncomingFile.Withdrawn;
import vn.liem.handover.protocol.IncomingFileCommand.AcceptFile;
import vn.liem.handover.protocol.IncomingFileCommand.GrantWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.HearWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.NoteLateness;
import vn.liem.handover.protocol.IncomingFileCommand.ReceiveFile;
import vn.liem.handover.protocol.IncomingFileCommand.RecordOperatorsEnd;
import vn.liem.handover.protocol.IncomingFileCommand.RecordUrgentMeasure;
import vn.liem.handover.protocol.IncomingFileCommand.RejectFile;
import vn.liem.handover.protocol.IncomingFileEvent.FileAccepted;
import vn.liem.handover.protocol.IncomingFileEvent.FileReceived;
import vn.liem.handover.protocol.IncomingFileEvent.FileRejected;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.OperatorsEndRecorded;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalHeard;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/** What the receiver of a file may do when, and what follows from what the sender says. */
public final class IncomingFileDecider implements Decider<IncomingFileCommand, IncomingFile, IncomingFileEvent> {

    @Override
    public IncomingFile initial() {
        return new NotReceived();
    }

    @Override
    public IncomingFile evolve(IncomingFile file, IncomingFileEvent event) {
        return file.after(event);
    }

    @Override
    public Decision<IncomingFileEvent> decide(IncomingFileCommand command, IncomingFile file) {
        return switch (command) {
            case ReceiveFile receive -> receive(receive, file);
            case AcceptFile accept -> acceptFile(accept, file);
            case RejectFile reject -> reject(reject, file);
            case NoteLateness note -> noteLateness(note, file);
            case HearWithdrawal hear -> hearWithdrawal(hear, file);
            case GrantWithdrawal grant -> grantWithdrawal(grant, file);
            case RecordUrgentMeasure record -> recordUrgentMeasure(record.taken(), file);
            case RecordOperatorsEnd record -> recordOperatorsEnd(record, file);
        };
    }

    private static Decision<IncomingFileEvent> receive(ReceiveFile receive, IncomingFile file) {
        if (!receive.offer().manifest().root().equals(receive.offer().manifestRoot())) {
            return refuse(MANIFEST_ALTERED);
        }
        List<Mismatch> mismatches = Mismatch.between(receive.offer().manifest(), receive.found());
        return switch (file) {
            case NotReceived _ -> accept(received(receive, 1, mismatches));
            case Open open when !open.receipt().offerLeaf().equals(receive.offerLeaf()) -> refuse(OFFER_ID_TAKEN);
            // Each further check must find fewer mismatches, so their number has a bound.
            case Open open
            when mismatches.size() < open.receipt().mismatches().size() ->
                accept(received(receive, open.receipt().check() + 1, mismatches));
            case Open _, Accepted _, Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> nothing();
        };
    }

    private static FileReceived received(ReceiveFile receive, int check, List<Mismatch> mismatches) {
        FileOffered offer = receive.offer();
        return new FileReceived(
                offer.offerId(),
                offer.subject(),
                offer.from(),
                offer.to(),
                offer.custodyEpoch(),
                offer.term(),
                offer.manifestRoot(),
                receive.offerLeaf(),
                offer.checkpoint(),
                check,
                mismatches,
                receive.on());
    }

    private static Decision<IncomingFileEvent> acceptFile(AcceptFile accept, IncomingFile file) {
        return switch (file) {
            case NotReceived _ -> refuse(OFFER_NOT_YET_HERE);
            case Open open when !accept.by().equals(open.receipt().to()) -> refuse(NOT_THE_ADDRESSEE);
            case Open open when !open.receipt().mismatches().isEmpty() -> refuse(FILE_INCOMPLETE);
            case Open open when accept.on().isBefore(open.receipt().receivedOn()) -> refuse(ANSWER_BEFORE_RECEIPT);
            case AwaitingAnswer open -> accept(accepted(accept, open));
            case AnswerOverdue open -> accept(accepted(accept, open));
            case AskedBack open -> {
                FileAccepted acceptance = accepted(accept, open);
                yield accept(acceptance, refused(acceptance, accept.on()));
            }
            case Accepted _ -> nothing();
            case Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> refuse(OFFER_ALREADY_ENDED);
        };
    }

    private static FileAccepted accepted(AcceptFile accept, Open open) {
        FileReceived receipt = open.receipt();
        return new FileAccepted(
                receipt.offerId(),
                receipt.subject(),
                receipt.from(),
                receipt.to(),
                receipt.custodyEpoch() + 1,
                receipt.offerLeaf(),
                timeliness(open, accept.on()),
                open.measures(),
                accept.checkpoint(),
                accept.receiptProof(),
                accept.on());
    }

    // Once noted, lateness stays, whatever a clock says that has been set back since.
    private static Timeliness timeliness(Open open, LocalDate on) {
        return switch (open) {
            case AwaitingAnswer(var receipt, var _) -> receipt.term().timelinessOf(on);
            case AskedBack(var receipt, var _) -> receipt.term().timelinessOf(on);
            case AnswerOverdue _ -> Timeliness.LATE;
        };
    }

    private static WithdrawalRefused refused(FileAccepted acceptance, LocalDate on) {
        return new WithdrawalRefused(
                acceptance.offerId(), acceptance.subject(), acceptance.custodyEpoch(), acceptance.holder(), on);
    }

    private static Decision<IncomingFileEvent> reject(RejectFile reject, IncomingFile file) {
        return switch (file) {
            case NotReceived _ -> refuse(OFFER_NOT_YET_HERE);
            case Open open when !reject.by().equals(open.receipt().to()) -> refuse(NOT_THE_ADDRESSEE);
            case Open _
            when reject.redirectTo().equals(Optional.of(reject.by())) -> refuse(REDIRECTED_TO_THE_SAME_BODY);
            case Open open when reject.on().isBefore(open.receipt().receivedOn()) -> refuse(ANSWER_BEFORE_RECEIPT);
            case Open open -> accept(rejected(reject, open));
            case Rejected _ -> nothing();
            case Accepted _ -> refuse(ALREADY_ACCEPTED);
            case Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> refuse(OFFER_ALREADY_ENDED);
        };
    }

    private static FileRejected rejected(RejectFile reject, Open open) {
        return new FileRejected(
                reject.offerId(),
                open.receipt().subject(),
                open.receipt().from(),
                open.receipt().to(),
                reject.reason(),
                reject.redirectTo(),
                timeliness(open, reject.on()),
                reject.on());
    }

    private static Decision<IncomingFileEvent> noteLateness(NoteLateness note, IncomingFile file) {
        return switch (file) {
            case NotReceived _ -> refuse(OFFER_NOT_YET_HERE);
            case AnswerOverdue _ -> nothing();
            case Open open when !open.receipt().term().passedBy(note.on()) -> refuse(NOT_LATE_YET);
            case AwaitingAnswer open -> accept(late(open, note.on()));
            case AskedBack open -> accept(late(open, note.on()), granted(open, note.on()));
            case Accepted _, Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> nothing();
        };
    }

    private static LatenessNoted late(Open open, LocalDate on) {
        FileReceived receipt = open.receipt();
        return new LatenessNoted(
                receipt.offerId(),
                receipt.subject(),
                receipt.term().dueOn(),
                receipt.term().graceDays(),
                on);
    }

    private static WithdrawalGranted granted(Open open, LocalDate on) {
        return new WithdrawalGranted(open.receipt().offerId(), open.receipt().subject(), on);
    }

    private static Decision<IncomingFileEvent> hearWithdrawal(HearWithdrawal hear, IncomingFile file) {
        return switch (file) {
            case NotReceived _ -> refuse(OFFER_NOT_YET_HERE);
            case AwaitingAnswer open
            when open.receipt().term().passedBy(hear.on()) -> accept(late(open, hear.on()), granted(open, hear.on()));
            case AwaitingAnswer(var receipt, var _) ->
                accept(new WithdrawalHeard(receipt.offerId(), receipt.subject(), hear.on()));
            case AnswerOverdue open -> accept(granted(open, hear.on()));
            case Accepted(var acceptance, var _, var refusedOn)
            when refusedOn.isEmpty() -> accept(refused(acceptance, hear.on()));
            // A rejection or an end is on its way and answers the wish as well.
            case AskedBack _, Accepted _, Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> nothing();
        };
    }

    private static Decision<IncomingFileEvent> grantWithdrawal(GrantWithdrawal grant, IncomingFile file) {
        return switch (file) {
            case NotReceived _ -> refuse(OFFER_NOT_YET_HERE);
            case Open open when !grant.by().equals(open.receipt().to()) -> refuse(NOT_THE_ADDRESSEE);
            case AskedBack open -> accept(granted(open, grant.on()));
            case AwaitingAnswer _, AnswerOverdue _ -> refuse(NO_WITHDRAWAL_ASKED);
            case Withdrawn _ -> nothing();
            case Accepted _ -> refuse(ALREADY_ACCEPTED);
            case Rejected _, EndedByOperator _, AcceptedYetEnded _ -> refuse(OFFER_ALREADY_ENDED);
        };
    }

    private static Decision<IncomingFileEvent> recordUrgentMeasure(UrgentMeasureTaken taken, IncomingFile file) {
        return switch (file) {
            case NotReceived _ -> refuse(OFFER_NOT_YET_HERE);
            case Open open when open.measures().contains(taken.measureId()) -> nothing();
            case Open _ ->
                accept(new UrgentMeasureNoted(taken.offerId(), taken.subject(), taken.measureId(), taken.takenOn()));
            case Accepted(var acceptance, var crossed, var _)
            when acceptance.measuresKnown().contains(taken.measureId()) || crossed.contains(taken.measureId()) ->
                nothing();
            case Accepted _ ->
                accept(new UrgentMeasureCrossed(taken.offerId(), taken.subject(), taken.measureId(), taken.takenOn()));
            case Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> nothing();
        };
    }

    private static Decision<IncomingFileEvent> recordOperatorsEnd(RecordOperatorsEnd record, IncomingFile file) {
        return switch (file) {
            // The end may come before the offer: the offer is then not received any more.
            case NotReceived _, Open _, Accepted _ ->
                accept(new OperatorsEndRecorded(
                        record.offerId(),
                        record.ended().subject(),
                        record.ended().holder(),
                        record.ended().custodyEpoch(),
                        record.on()));
            case Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> nothing();
        };
    }
}
