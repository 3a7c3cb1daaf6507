package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.Example.ALL_FOUND;
import static vn.liem.handover.protocol.Example.DECISION;
import static vn.liem.handover.protocol.Example.DUE;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.PROCURACY_CHECKPOINT;
import static vn.liem.handover.protocol.Example.REASON;
import static vn.liem.handover.protocol.Example.TOO_LATE;
import static vn.liem.handover.protocol.Example.evidence;
import static vn.liem.handover.protocol.Example.leaf;
import static vn.liem.handover.protocol.Example.offerFile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.liem.handover.protocol.Bounds.Happening;
import vn.liem.handover.protocol.IncomingFileCommand.AcceptFile;
import vn.liem.handover.protocol.IncomingFileCommand.GrantWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.NoteLateness;
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
import vn.liem.handover.protocol.Move.Cause;
import vn.liem.handover.protocol.Move.ToReceiver;
import vn.liem.handover.protocol.Move.ToSender;
import vn.liem.handover.protocol.OfferedFile.Made;
import vn.liem.handover.protocol.OfferedFileCommand.AskForWithdrawal;
import vn.liem.handover.protocol.OfferedFileCommand.EndOffer;
import vn.liem.handover.protocol.OfferedFileCommand.TakeUrgentMeasure;
import vn.liem.handover.protocol.OfferedFileEvent.AcceptanceOvertaken;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.ReceiptRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalRefusalRecorded;
import vn.liem.handover.protocol.policy.WhenFileAcceptedThenRelease;
import vn.liem.handover.protocol.policy.WhenFileOfferedThenReceive;
import vn.liem.handover.protocol.policy.WhenFileReceivedThenRecordReceipt;
import vn.liem.handover.protocol.policy.WhenFileRejectedThenTakeBack;
import vn.liem.handover.protocol.policy.WhenLatenessNotedThenRecordIt;
import vn.liem.handover.protocol.policy.WhenOfferEndedThenStandDown;
import vn.liem.handover.protocol.policy.WhenUrgentMeasureTakenThenNoteIt;
import vn.liem.handover.protocol.policy.WhenWithdrawalAskedThenAnswer;
import vn.liem.handover.protocol.policy.WhenWithdrawalGrantedThenTakeBack;
import vn.liem.handover.protocol.policy.WhenWithdrawalRefusedThenAwaitAcceptance;

/**
 * What may happen next. Every day that matters to a rule comes in both kinds, in time and too late, at every moment: no
 * two clocks need agree, and none need go forward.
 */
final class Moves {

    /** The receiver's clock is a day behind the sender's: a receipt dated before the offer is received all the same. */
    static final LocalDate RECEIVERS_DAY = MONDAY.minusDays(1);

    private final Bounds bounds;

    Moves(Bounds bounds) {
        this.bounds = bounds;
    }

    static UUID offerId(int offer) {
        return new UUID(1, offer + 1L);
    }

    static int offerOf(UUID offerId) {
        return (int) offerId.getLeastSignificantBits() - 1;
    }

    /** A body offers the file under the epoch its log knows. */
    List<Move> offer(int offer, UnitCode from, long custodyEpoch) {
        return bounds.bodies().stream()
                .filter(to -> !to.equals(from))
                .<Move>map(to -> new ToSender(
                        offer, bounds.logOf(from), Cause.WISH, offerFile(offerId(offer), from, to, custodyEpoch)))
                .toList();
    }

    /** What the two bodies and an operator may want of an offer that was made. */
    List<Move> wanted(Made made) {
        FileOffered offer = made.course().offer();
        List<Move> moves = new ArrayList<>(answers(offer));
        if (bounds.allow(Happening.URGENT_MEASURE)) {
            UUID measure = new UUID(2, offer.offerId().getLeastSignificantBits());
            moves.add(wish(offer, new TakeUrgentMeasure(offer.offerId(), offer.from(), measure, MONDAY)));
        }
        if (bounds.allow(Happening.WITHDRAWAL)) {
            moves.add(wish(offer, new AskForWithdrawal(offer.offerId(), offer.from(), REASON, MONDAY)));
        }
        if (bounds.allow(Happening.OPERATORS_END)) {
            moves.add(wish(offer, new EndOffer(offer.offerId(), REASON, DECISION, MONDAY)));
        }
        return moves;
    }

    private List<Move> answers(FileOffered offer) {
        UUID id = offer.offerId();
        List<Move> moves = new ArrayList<>();
        moves.add(answer(offer, accept(offer, DUE)));
        moves.add(answer(offer, new RejectFile(id, offer.to(), REASON, Optional.empty(), DUE)));
        if (bounds.allow(Happening.LATENESS)) {
            moves.add(answer(offer, accept(offer, TOO_LATE)));
            moves.add(answer(offer, new NoteLateness(id, DUE)));
            moves.add(answer(offer, new NoteLateness(id, TOO_LATE)));
        }
        if (bounds.allow(Happening.WITHDRAWAL)) {
            moves.add(answer(offer, new GrantWithdrawal(id, offer.to(), DUE)));
        }
        return moves;
    }

    private static AcceptFile accept(FileOffered offer, LocalDate on) {
        return new AcceptFile(offer.offerId(), offer.to(), PROCURACY_CHECKPOINT, Optional.empty(), on);
    }

    private Move wish(FileOffered offer, OfferedFileCommand command) {
        return new ToSender(offerOf(offer.offerId()), bounds.logOf(offer.from()), Cause.WISH, command);
    }

    private Move answer(FileOffered offer, IncomingFileCommand command) {
        return new ToReceiver(offerOf(offer.offerId()), bounds.logOf(offer.to()), Cause.ANSWER, command);
    }

    /** What follows on the other side when an event of the sender arrives there. */
    List<Move> arrival(OfferedFileEvent event, int leaf, FileOffered offer) {
        return receiversCommands(event, leaf)
                .<Move>map(command ->
                        new ToReceiver(offerOf(event.offerId()), bounds.logOf(offer.to()), Cause.DELIVERY, command))
                .toList();
    }

    private Stream<? extends IncomingFileCommand> receiversCommands(OfferedFileEvent event, int leaf) {
        return switch (event) {
            case FileOffered offer
            when bounds.allow(Happening.MISSING_DOCUMENTS) ->
                Stream.of(ALL_FOUND, ALL_FOUND.subList(0, 1))
                        .map(found -> WhenFileOfferedThenReceive.react(offer, leaf(leaf), found, RECEIVERS_DAY));
            case FileOffered offer ->
                Stream.of(WhenFileOfferedThenReceive.react(offer, leaf(leaf), ALL_FOUND, RECEIVERS_DAY));
            case WithdrawalAsked asked -> days().map(day -> WhenWithdrawalAskedThenAnswer.react(asked, day));
            case UrgentMeasureTaken taken -> Stream.of(WhenUrgentMeasureTakenThenNoteIt.react(taken));
            case OfferEndedByOperator ended -> Stream.of(WhenOfferEndedThenStandDown.react(ended, MONDAY));
            case ReceiptRecorded _, WithdrawalRefusalRecorded _, LatenessRecorded _, FileReleased _ -> Stream.of();
            case RejectionRecorded _, FileWithdrawn _, AcceptanceOvertaken _ -> Stream.of();
        };
    }

    private Stream<LocalDate> days() {
        return bounds.allow(Happening.LATENESS) ? Stream.of(DUE, TOO_LATE) : Stream.of(DUE);
    }

    /** What follows on the other side when an event of the receiver arrives there. */
    List<Move> arrival(IncomingFileEvent event, int leaf, int offerLeaf, FileOffered offer) {
        return sendersCommands(event, leaf, offerLeaf)
                .<Move>map(command ->
                        new ToSender(offerOf(event.offerId()), bounds.logOf(offer.from()), Cause.DELIVERY, command))
                .toList();
    }

    private static Stream<OfferedFileCommand> sendersCommands(IncomingFileEvent event, int leaf, int offerLeaf) {
        return switch (event) {
            case FileReceived receipt ->
                Stream.of(WhenFileReceivedThenRecordReceipt.react(receipt, leaf(leaf), leaf(offerLeaf), MONDAY));
            case FileAccepted acceptance ->
                Stream.of(WhenFileAcceptedThenRelease.react(acceptance, evidence(leaf), MONDAY));
            case FileRejected rejection -> Stream.of(WhenFileRejectedThenTakeBack.react(rejection, MONDAY));
            case LatenessNoted noted -> Stream.of(WhenLatenessNotedThenRecordIt.react(noted, MONDAY));
            case WithdrawalGranted granted -> Stream.of(WhenWithdrawalGrantedThenTakeBack.react(granted, MONDAY));
            case WithdrawalRefused refused ->
                Stream.of(WhenWithdrawalRefusedThenAwaitAcceptance.react(refused, MONDAY));
            case WithdrawalHeard _, UrgentMeasureNoted _, UrgentMeasureCrossed _, OperatorsEndRecorded _ -> Stream.of();
        };
    }
}
