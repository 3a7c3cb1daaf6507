package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Where the sender's side of a hand-over stands. */
public sealed interface OfferedFile {

    /** The most urgent measures one offer carries: the acceptance lists them all. */
    int MAX_URGENT_MEASURES = 500;

    /** Nothing is offered under this number. */
    record NotOffered() implements OfferedFile {}

    /** The file was offered; whatever became of it, its course is known. */
    sealed interface Made extends OfferedFile {

        /** What is known of it so far. */
        Course course();

        /** The same state with more known. */
        Made with(Course course);
    }

    /** The receiver has not answered. */
    record Offered(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new Offered(more);
        }
    }

    /** The sender wants it back; the receiver has not answered that. */
    record WithdrawalPending(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new WithdrawalPending(more);
        }
    }

    /** The acceptance crossed the withdrawal; it is known of and has not arrived itself. */
    record AcceptanceAnnounced(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new AcceptanceAnnounced(more);
        }
    }

    /** Accepted there, let go here: read-only from now on. */
    record Released(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new Released(more);
        }
    }

    /** Not taken; it has never left its holder. */
    record Rejected(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new Rejected(more);
        }
    }

    /** Given back unaccepted; it has never left its holder. */
    record Withdrawn(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new Withdrawn(more);
        }
    }

    /** Ended by an operator, the receiver being gone for good. */
    record EndedByOperator(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new EndedByOperator(more);
        }
    }

    /** Ended by an operator, and then the acceptance came after all: it is marked as overtaken. */
    record EndedYetAccepted(Course course) implements Made {
        @Override
        public Made with(Course more) {
            return new EndedYetAccepted(more);
        }
    }

    /** What the sender knows of an offer: itself, the last receipt, a lateness, and his own urgent measures. */
    record Course(
            FileOffered offer,
            Optional<ReceiptRecorded> receipt,
            Optional<LocalDate> lateSince,
            List<UUID> urgentMeasures) {

        Course with(ReceiptRecorded recorded) {
            return new Course(offer, Optional.of(recorded), lateSince, urgentMeasures);
        }

        Course with(LatenessRecorded recorded) {
            return new Course(offer, receipt, Optional.of(recorded.notedOn()), urgentMeasures);
        }

        Course with(UrgentMeasureTaken taken) {
            List<UUID> more = new ArrayList<>(urgentMeasures);
            more.add(taken.measureId());
            return new Course(offer, receipt, lateSince, List.copyOf(more));
        }
    }

    /** The file it speaks of, as far as that is known. */
    default Optional<FileSubject> subject() {
        return switch (this) {
            case NotOffered _ -> Optional.empty();
            case Made made -> Optional.of(made.course().offer().subject());
        };
    }

    /** Where the event leads. */
    default OfferedFile after(OfferedFileEvent event) {
        if (event instanceof FileOffered offer) {
            return new Offered(new Course(offer, Optional.empty(), Optional.empty(), List.of()));
        }
        return switch (this) {
            case NotOffered _ -> this;
            case Made made -> after(made, event);
        };
    }

    private static OfferedFile after(Made made, OfferedFileEvent event) {
        Course course = made.course();
        return switch (event) {
            case FileOffered _ -> made;
            case ReceiptRecorded receipt -> made.with(course.with(receipt));
            case UrgentMeasureTaken taken -> made.with(course.with(taken));
            case LatenessRecorded late -> made.with(course.with(late));
            case WithdrawalAsked _ -> new WithdrawalPending(course);
            case WithdrawalRefusalRecorded _ -> new AcceptanceAnnounced(course);
            case FileReleased _ -> new Released(course);
            case RejectionRecorded _ -> new Rejected(course);
            case FileWithdrawn _ -> new Withdrawn(course);
            case OfferEndedByOperator _ -> new EndedByOperator(course);
            case AcceptanceOvertaken _ -> new EndedYetAccepted(course);
        };
    }
}
