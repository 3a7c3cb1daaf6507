package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;
import vn.liem.kernel.StreamId;

/** What has been recorded of a hand-over that a register tells of. */
public sealed interface RecordedHandoverEvent extends HandoverEvent {

    /** The kind of the stream. */
    String KIND = "recorded-handover";

    /** The recorded hand-over. */
    UUID recordedId();

    @Override
    default StreamId stream() {
        return StreamId.of(KIND, recordedId());
    }

    /** A register's row was brought in. */
    @EventType("handover.handover-recorded.v1")
    record HandoverRecorded(UUID recordedId, FileSubject subject, RegisterStatement statement, RegisterMark mark)
            implements RecordedHandoverEvent {}

    /**
     * The row was brought in again with other content; the earlier value stays here.
     *
     * @param answered the answer that was given in the system in between; it stands, whatever the register says now
     */
    @EventType("handover.recorded-handover-corrected.v1")
    record RecordedHandoverCorrected(
            UUID recordedId,
            FileSubject subject,
            RegisterStatement earlier,
            RegisterStatement statement,
            RegisterMark mark,
            Optional<AnswerInSystem> answered)
            implements RecordedHandoverEvent {}

    /** What the register states is taken back, since its import was undone (đã hủy lần nhập sổ); the earlier events stay. */
    @EventType("handover.recorded-handover-withdrawn.v1")
    record RecordedHandoverWithdrawn(UUID recordedId, FileSubject subject, RegisterMark mark)
            implements RecordedHandoverEvent {}

    /** The receiving body has answered in the system what its register left open. */
    @EventType("handover.recorded-handover-answered.v1")
    record RecordedHandoverAnswered(
            UUID recordedId,
            FileSubject subject,
            UnitCode by,
            RecordedOutcome outcome,
            Optional<SealedText> reason,
            LocalDate answeredOn)
            implements RecordedHandoverEvent {}
}
