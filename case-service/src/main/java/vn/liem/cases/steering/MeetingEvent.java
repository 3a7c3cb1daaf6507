package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened to a meeting of the committee (phiên họp Ban Chỉ đạo). */
public sealed interface MeetingEvent {

    /**
     * It is being prepared.
     *
     * @param sealingKey the public half of its key, with which every service can seal texts for it
     */
    @EventType("meeting.prepared.v1")
    record MeetingPrepared(String sealingKey, MeetingDetails details) implements MeetingEvent {}

    /** What was recorded of its preparation was wrong: this is how it was. The earlier events stay. */
    @EventType("meeting.corrected.v1")
    record MeetingCorrected(MeetingDetails details, SealedText reason) implements MeetingEvent {}

    /** Something was recorded of it that is not so. */
    @EventType("meeting.record-taken-back.v1")
    record MeetingRecordTakenBack(MeetingRecordCode record, Optional<Integer> number, SealedText reason)
            implements MeetingEvent {}

    /** What is recorded of it; it stands until it is taken back. */
    sealed interface Entry extends MeetingEvent {

        /** What it is. */
        MeetingRecordCode code();

        /** Its number among those of its kind, where there may be several. */
        default Optional<Integer> number() {
            return Optional.empty();
        }
    }

    /** An item was put on the agenda. */
    @EventType("meeting.agenda-item-set.v1")
    record AgendaItemSet(AgendaItem item) implements Entry {
        @Override
        public MeetingRecordCode code() {
            return MeetingRecordCode.AGENDA_ITEM;
        }

        @Override
        public Optional<Integer> number() {
            return Optional.of(item.number());
        }
    }

    /** It does not take place (không họp, hoãn họp). */
    @EventType("meeting.called-off.v1")
    record MeetingCalledOff(LocalDate calledOffOn, SealedText reason) implements Entry {
        @Override
        public MeetingRecordCode code() {
            return MeetingRecordCode.CALLED_OFF;
        }
    }

    /**
     * It took place.
     *
     * @param present the seats of the members who were there, never names
     */
    @EventType("meeting.held.v1")
    record MeetingHeld(LocalDate heldOn, List<String> present) implements Entry {
        @Override
        public MeetingRecordCode code() {
            return MeetingRecordCode.HELD;
        }
    }

    /** It came to a conclusion. */
    @EventType("meeting.concluded.v1")
    record ConclusionReached(MeetingConclusion conclusion) implements Entry {
        @Override
        public MeetingRecordCode code() {
            return MeetingRecordCode.CONCLUSION;
        }

        @Override
        public Optional<Integer> number() {
            return Optional.of(conclusion.number());
        }
    }

    /**
     * Its minutes were signed (biên bản).
     *
     * @param sha256 the SHA-256 of their bytes
     */
    @EventType("meeting.minutes-signed.v1")
    record MinutesSigned(LocalDate signedOn, String documentNo, String sha256) implements Entry {
        @Override
        public MeetingRecordCode code() {
            return MeetingRecordCode.MINUTES;
        }
    }
}
