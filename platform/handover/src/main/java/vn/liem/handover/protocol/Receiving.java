package vn.liem.handover.protocol;

import java.util.Optional;
import vn.liem.handover.protocol.CustodyCommand.NoteHolder;
import vn.liem.handover.protocol.CustodyCommand.TakeOver;
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
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * The receiver's half together with the custody it touches: both are decided on loaded states and appended all or none,
 * each stream with the version it was loaded at.
 */
public final class Receiving {

    private final Decider<IncomingFileCommand, IncomingFile, IncomingFileEvent> half;
    private final Decider<CustodyCommand, Custody, CustodyEvent> custodies;

    /** The protocol as it is. */
    public Receiving() {
        this(new IncomingFileDecider(), new CustodyDecider());
    }

    /** The protocol from other parts: the exploration plants its mistakes here. */
    Receiving(
            Decider<IncomingFileCommand, IncomingFile, IncomingFileEvent> half,
            Decider<CustodyCommand, Custody, CustodyEvent> custodies) {
        this.half = half;
        this.custodies = custodies;
    }

    /** The file whose custody must be loaded for the command; empty where the offer has not arrived here. */
    public static Optional<FileSubject> subjectOf(IncomingFileCommand command, IncomingFile file) {
        return switch (command) {
            case ReceiveFile receive -> Optional.of(receive.offer().subject());
            case RecordOperatorsEnd end -> Optional.of(end.ended().subject());
            case AcceptFile _, RejectFile _, NoteLateness _, HearWithdrawal _, GrantWithdrawal _ -> file.subject();
            case RecordUrgentMeasure _ -> file.subject();
        };
    }

    /** What the command leads to on both streams, or the rule of either that it would break. */
    public Decision<HandoverEvent> decide(IncomingFileCommand command, IncomingFile file, Custody custody) {
        return Jointly.decide(half.decide(command, file), Receiving::custodyAfter, custodies, custody);
    }

    /** What an event of the receiver asks of the custody of the file. */
    public static Optional<CustodyCommand> custodyAfter(IncomingFileEvent event) {
        return switch (event) {
            case FileAccepted accepted ->
                Optional.of(new TakeOver(
                        accepted.subject(), accepted.offerId(), accepted.holder(), accepted.custodyEpoch()));
            case OperatorsEndRecorded ended ->
                Optional.of(new NoteHolder(ended.subject(), ended.holder(), ended.custodyEpoch()));
            case FileReceived _, FileRejected _, LatenessNoted _ -> Optional.empty();
            case WithdrawalHeard _, WithdrawalGranted _, WithdrawalRefused _ -> Optional.empty();
            case UrgentMeasureNoted _, UrgentMeasureCrossed _ -> Optional.empty();
        };
    }
}
