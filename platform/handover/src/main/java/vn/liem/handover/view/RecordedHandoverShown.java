package vn.liem.handover.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.LeafHash;
import vn.liem.handover.protocol.RecordedHandoverEvent;
import vn.liem.handover.protocol.RecordedHandoverEvent.HandoverRecorded;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverAnswered;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverCorrected;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverWithdrawn;
import vn.liem.handover.protocol.RecordedOutcome;
import vn.liem.handover.protocol.RegisterStatement;
import vn.liem.handover.protocol.UnitCode;

/** A hand-over of the past as it is shown: what its register states, and beside it what was answered in the system. */
public record RecordedHandoverShown(
        UUID recordedId, FileSubject subject, RegisterStatement stated, Optional<Answer> answered) {

    /** An answer that was given in the system, with its leaf; the reason stays sealed. */
    public record Answer(
            UnitCode by, RecordedOutcome outcome, LocalDate answeredOn, Optional<String> sealedReason, LeafHash leaf) {}

    /** Whether nobody has said how it ended. */
    boolean isOpen() {
        return stated.outcome().isEmpty() && answered.isEmpty();
    }

    /** The hand-over with one event more; none where nothing of it was recorded. */
    static Optional<RecordedHandoverShown> after(
            Optional<RecordedHandoverShown> before, RecordedHandoverEvent event, LeafHash leaf) {
        return switch (event) {
            case HandoverRecorded recorded -> Optional.of(stating(before, recorded, recorded.statement()));
            case RecordedHandoverCorrected corrected -> Optional.of(stating(before, corrected, corrected.statement()));
            case RecordedHandoverAnswered answer -> before.map(known -> known.answered(answer, leaf));
            case RecordedHandoverWithdrawn _ -> Optional.empty();
        };
    }

    private static RecordedHandoverShown stating(
            Optional<RecordedHandoverShown> before, RecordedHandoverEvent event, RegisterStatement statement) {
        return new RecordedHandoverShown(
                event.recordedId(), statement.subject(), statement, before.flatMap(RecordedHandoverShown::answered));
    }

    private RecordedHandoverShown answered(RecordedHandoverAnswered answer, LeafHash leaf) {
        Answer given = new Answer(
                answer.by(),
                answer.outcome(),
                answer.answeredOn(),
                answer.reason().map(text -> text.value()),
                leaf);
        return new RecordedHandoverShown(recordedId, subject, stated, Optional.of(given));
    }
}
