package vn.liem.handover.protocol;

import java.util.Optional;
import vn.liem.handover.protocol.CustodyCommand.BindToOffer;
import vn.liem.handover.protocol.CustodyCommand.ConfirmOffer;
import vn.liem.handover.protocol.CustodyCommand.FreeFromOffer;
import vn.liem.handover.protocol.CustodyCommand.NoteHolder;
import vn.liem.handover.protocol.CustodyCommand.TakeBack;
import vn.liem.handover.protocol.OfferedFileCommand.OfferFile;
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
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * The sender's half together with the custody it touches: both are decided on loaded states and appended all or none,
 * each stream with the version it was loaded at.
 */
public final class Sending {

    private final Decider<OfferedFileCommand, OfferedFile, OfferedFileEvent> half;
    private final Decider<CustodyCommand, Custody, CustodyEvent> custodies;

    /** The protocol as it is. */
    public Sending() {
        this(new OfferedFileDecider(), new CustodyDecider());
    }

    /** The protocol from other parts: the exploration plants its mistakes here. */
    Sending(
            Decider<OfferedFileCommand, OfferedFile, OfferedFileEvent> half,
            Decider<CustodyCommand, Custody, CustodyEvent> custodies) {
        this.half = half;
        this.custodies = custodies;
    }

    /** The file whose custody must be loaded for the command; empty where the offer is not known here. */
    public static Optional<FileSubject> subjectOf(OfferedFileCommand command, OfferedFile file) {
        return command instanceof OfferFile offer ? Optional.of(offer.subject()) : file.subject();
    }

    /** What the command leads to on both streams, or the rule of either that it would break. */
    public Decision<HandoverEvent> decide(OfferedFileCommand command, OfferedFile file, Custody custody) {
        return Jointly.decide(half.decide(command, file), Sending::custodyAfter, custodies, custody);
    }

    /** What an event of the sender asks of the custody of the file. */
    public static Optional<CustodyCommand> custodyAfter(OfferedFileEvent event) {
        return switch (event) {
            case FileOffered offer ->
                Optional.of(new BindToOffer(offer.subject(), offer.offerId(), offer.from(), offer.custodyEpoch()));
            case UrgentMeasureTaken taken -> Optional.of(new ConfirmOffer(taken.subject(), taken.offerId()));
            case WithdrawalRefusalRecorded refused ->
                Optional.of(new NoteHolder(refused.subject(), refused.holder(), refused.custodyEpoch()));
            case FileReleased released ->
                Optional.of(new NoteHolder(released.subject(), released.holder(), released.custodyEpoch()));
            case RejectionRecorded rejected -> Optional.of(new FreeFromOffer(rejected.subject(), rejected.offerId()));
            case FileWithdrawn withdrawn -> Optional.of(new FreeFromOffer(withdrawn.subject(), withdrawn.offerId()));
            case OfferEndedByOperator ended ->
                Optional.of(new TakeBack(ended.subject(), ended.offerId(), ended.holder(), ended.custodyEpoch()));
            case ReceiptRecorded _, WithdrawalAsked _, LatenessRecorded _, AcceptanceOvertaken _ -> Optional.empty();
        };
    }
}
