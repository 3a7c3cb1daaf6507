package vn.liem.handover.protocol;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;

/** What may be asked of a recorded hand-over. */
public sealed interface RecordedHandoverCommand {

    /** The recorded hand-over. */
    UUID recordedId();

    /** Brings in a register's row; the same row again changes nothing, another content is a correction. */
    record RecordHandover(UUID recordedId, RegisterStatement statement, RegisterMark mark)
            implements RecordedHandoverCommand {}

    /** Takes back what a register states, where its import is undone and nobody has answered. */
    record WithdrawRecordedHandover(UUID recordedId, RegisterMark mark) implements RecordedHandoverCommand {}

    /** Answers in the system what the register left open; an officer of the receiving body does it. */
    record AnswerRecordedHandover(
            UUID recordedId, UnitCode by, RecordedOutcome outcome, Optional<SealedText> reason, LocalDate on)
            implements RecordedHandoverCommand {}
}
