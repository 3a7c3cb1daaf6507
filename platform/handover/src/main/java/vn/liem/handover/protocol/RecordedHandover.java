package vn.liem.handover.protocol;

import java.util.Optional;
import vn.liem.handover.protocol.RecordedHandoverEvent.HandoverRecorded;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverAnswered;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverCorrected;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverWithdrawn;

/** What is known of a hand-over that a register tells of; it decides nothing about any other row. */
public sealed interface RecordedHandover {

    /** Nothing was brought in under this number. */
    record NotRecorded() implements RecordedHandover {}

    /** As the register states it; open while that has no outcome. */
    record Recorded(RegisterStatement statement) implements RecordedHandover {}

    /** Answered in the system, beside what the register states. */
    record Answered(RegisterStatement statement, RecordedHandoverAnswered answer) implements RecordedHandover {}

    /** What the register states; nothing where none was brought in. */
    default Optional<RegisterStatement> stated() {
        return switch (this) {
            case NotRecorded _ -> Optional.empty();
            case Recorded(var statement) -> Optional.of(statement);
            case Answered(var statement, var _) -> Optional.of(statement);
        };
    }

    /** Where the event leads. */
    default RecordedHandover after(RecordedHandoverEvent event) {
        return switch (event) {
            case HandoverRecorded recorded -> stating(recorded.statement());
            case RecordedHandoverCorrected corrected -> stating(corrected.statement());
            case RecordedHandoverAnswered answer -> answered(answer);
            case RecordedHandoverWithdrawn _ -> new NotRecorded();
        };
    }

    private RecordedHandover stating(RegisterStatement statement) {
        return switch (this) {
            case NotRecorded _, Recorded _ -> new Recorded(statement);
            case Answered(var _, var answer) -> new Answered(statement, answer);
        };
    }

    private RecordedHandover answered(RecordedHandoverAnswered answer) {
        return switch (this) {
            case NotRecorded _ -> this;
            case Recorded(var statement) -> new Answered(statement, answer);
            case Answered(var statement, var _) -> new Answered(statement, answer);
        };
    }
}
