package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened to a steering document: a requirement from above, a programme, a plan, a document passed down, a difficulty. */
public sealed interface DocumentEvent {

    /**
     * It was issued, or raised.
     *
     * @param sealingKey the public half of its key, with which every service can seal texts for it
     */
    @EventType("steering-document.issued.v1")
    record DocumentIssued(String sealingKey, DocumentDetails details) implements DocumentEvent {}

    /** What was recorded of its issue was wrong: this is how it was. The earlier events stay. */
    @EventType("steering-document.corrected.v1")
    record DocumentCorrected(DocumentDetails details, SealedText reason) implements DocumentEvent {}

    /** Something was recorded of it that is not so, or not on that day. */
    @EventType("steering-document.record-taken-back.v1")
    record DocumentRecordTakenBack(
            DocumentRecordCode record,
            LocalDate takenOn,
            Optional<String> unit,
            Optional<Integer> year,
            SealedText reason)
            implements DocumentEvent {}

    /** What is recorded of it on a legal day; it stands until it is taken back. */
    sealed interface Entry extends DocumentEvent {

        /** The legal day. */
        LocalDate on();

        /** What it is; a day has one of each for a body and a year. */
        DocumentRecordCode code();

        /** The body that it speaks of, where it speaks of one. */
        default Optional<String> by() {
            return Optional.empty();
        }

        /** The year that it speaks of, where it speaks of one. */
        default Optional<Integer> of() {
            return Optional.empty();
        }
    }

    /** The bodies were given more time to answer (gia hạn trả lời). */
    @EventType("steering-document.due-moved.v1")
    record DueMoved(LocalDate movedOn, LocalDate dueOn, Optional<SealedText> reason) implements Entry {
        @Override
        public LocalDate on() {
            return movedOn;
        }

        @Override
        public DocumentRecordCode code() {
            return DocumentRecordCode.DUE_MOVED;
        }
    }

    /** A body acknowledged it: it has it, and has made it known to its own (tiếp nhận, quán triệt). */
    @EventType("steering-document.acknowledged.v1")
    record DocumentAcknowledged(String unit, LocalDate acknowledgedOn) implements Entry {
        @Override
        public LocalDate on() {
            return acknowledgedOn;
        }

        @Override
        public DocumentRecordCode code() {
            return DocumentRecordCode.ACKNOWLEDGED;
        }

        @Override
        public Optional<String> by() {
            return Optional.of(unit);
        }
    }

    /** A body answered it (trả lời, gửi kế hoạch, báo cáo kết quả). */
    @EventType("steering-document.answered.v1")
    record DocumentAnswered(DocumentAnswer answer) implements Entry {
        @Override
        public LocalDate on() {
            return answer.answeredOn();
        }

        @Override
        public DocumentRecordCode code() {
            return DocumentRecordCode.ANSWERED;
        }

        @Override
        public Optional<String> by() {
            return Optional.of(answer.unit());
        }

        @Override
        public Optional<Integer> of() {
            return answer.year();
        }
    }

    /** Nothing more is to be done for it (kết thúc theo dõi văn bản). */
    @EventType("steering-document.closed.v1")
    record DocumentClosed(LocalDate closedOn, Optional<SealedText> words) implements Entry {
        @Override
        public LocalDate on() {
            return closedOn;
        }

        @Override
        public DocumentRecordCode code() {
            return DocumentRecordCode.CLOSED;
        }
    }
}
