package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Where the receiver's side of a hand-over stands. */
public sealed interface IncomingFile {

    /** Nothing has come under this number. */
    record NotReceived() implements IncomingFile {}

    /** The file is here and unanswered. */
    sealed interface Open extends IncomingFile {

        /** The last check of its documents. */
        FileReceived receipt();

        /** The sender's urgent measures known so far. */
        List<UUID> measures();
    }

    /** Within the term. */
    record AwaitingAnswer(FileReceived receipt, List<UUID> measures) implements Open {}

    /** Past the term: whoever asks for it gets it back at once. */
    record AnswerOverdue(FileReceived receipt, List<UUID> measures) implements Open {}

    /** The sender has asked for it back within the term; an officer answers. */
    record AskedBack(FileReceived receipt, List<UUID> measures) implements Open {}

    /** Accepted; what crossed the acceptance is marked. */
    record Accepted(FileAccepted acceptance, List<UUID> crossedMeasures, Optional<LocalDate> withdrawalRefusedOn)
            implements IncomingFile {}

    /** Not taken. */
    record Rejected(FileRejected rejection) implements IncomingFile {}

    /** Given back unaccepted. */
    record Withdrawn(WithdrawalGranted granted) implements IncomingFile {}

    /** Ended by an operator of the sender's side before it was accepted. */
    record EndedByOperator(OperatorsEndRecorded end) implements IncomingFile {}

    /** Accepted, and then ended by an operator of the sender's side: the acceptance is overtaken. */
    record AcceptedYetEnded(FileAccepted acceptance, OperatorsEndRecorded end) implements IncomingFile {}

    /** The file it speaks of, as far as that is known. */
    default Optional<FileSubject> subject() {
        return switch (this) {
            case NotReceived _ -> Optional.empty();
            case Open open -> Optional.of(open.receipt().subject());
            case Accepted(var acceptance, var _, var _) -> Optional.of(acceptance.subject());
            case Rejected(var rejection) -> Optional.of(rejection.subject());
            case Withdrawn(var granted) -> Optional.of(granted.subject());
            case EndedByOperator(var end) -> Optional.of(end.subject());
            case AcceptedYetEnded(var acceptance, var _) -> Optional.of(acceptance.subject());
        };
    }

    /** Where the event leads. */
    default IncomingFile after(IncomingFileEvent event) {
        return switch (event) {
            case FileReceived receipt -> received(receipt);
            case UrgentMeasureNoted noted -> noted(noted.measureId());
            case UrgentMeasureCrossed crossed -> crossed(crossed.measureId());
            case LatenessNoted _ -> overdue();
            case WithdrawalHeard _ -> askedBack();
            case WithdrawalRefused refused -> withdrawalRefused(refused.refusedOn());
            case FileAccepted acceptance -> new Accepted(acceptance, List.of(), Optional.empty());
            case FileRejected rejection -> new Rejected(rejection);
            case WithdrawalGranted granted -> new Withdrawn(granted);
            case OperatorsEndRecorded end -> ended(end);
        };
    }

    private IncomingFile received(FileReceived receipt) {
        return switch (this) {
            case NotReceived _ -> new AwaitingAnswer(receipt, List.of());
            case AwaitingAnswer(var _, var measures) -> new AwaitingAnswer(receipt, measures);
            case AnswerOverdue(var _, var measures) -> new AnswerOverdue(receipt, measures);
            case AskedBack(var _, var measures) -> new AskedBack(receipt, measures);
            case Accepted _, Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> this;
        };
    }

    private IncomingFile noted(UUID measure) {
        return switch (this) {
            case AwaitingAnswer(var receipt, var known) -> new AwaitingAnswer(receipt, and(known, measure));
            case AnswerOverdue(var receipt, var known) -> new AnswerOverdue(receipt, and(known, measure));
            case AskedBack(var receipt, var known) -> new AskedBack(receipt, and(known, measure));
            case NotReceived _, Accepted _, Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> this;
        };
    }

    private IncomingFile crossed(UUID measure) {
        return switch (this) {
            case Accepted(var acceptance, var crossed, var refusedOn) ->
                new Accepted(acceptance, and(crossed, measure), refusedOn);
            case NotReceived _, Open _, Rejected _, Withdrawn _, EndedByOperator _, AcceptedYetEnded _ -> this;
        };
    }

    private IncomingFile overdue() {
        return this instanceof Open open ? new AnswerOverdue(open.receipt(), open.measures()) : this;
    }

    private IncomingFile askedBack() {
        return this instanceof Open open ? new AskedBack(open.receipt(), open.measures()) : this;
    }

    private IncomingFile withdrawalRefused(LocalDate refusedOn) {
        return this instanceof Accepted(var acceptance, var crossed, var _)
                ? new Accepted(acceptance, crossed, Optional.of(refusedOn))
                : this;
    }

    private IncomingFile ended(OperatorsEndRecorded end) {
        return this instanceof Accepted(var acceptance, var _, var _)
                ? new AcceptedYetEnded(acceptance, end)
                : new EndedByOperator(end);
    }

    private static List<UUID> and(List<UUID> known, UUID one) {
        List<UUID> more = new ArrayList<>(known);
        more.add(one);
        return List.copyOf(more);
    }
}
