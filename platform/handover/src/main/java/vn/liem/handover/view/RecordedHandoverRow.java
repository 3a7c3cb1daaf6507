package vn.liem.handover.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.handover.desk.Handovers;

/**
 * A recorded hand-over as lists show and filter it.
 *
 * @param subject the file, {@code case:0199b0a4-…}
 * @param unanswered whether nobody has said how it ended
 * @param whole everything that is known, as JSON: what the next event folds into
 */
record RecordedHandoverRow(
        UUID recordedId,
        long version,
        String subject,
        String fromUnit,
        String toUnit,
        LocalDate sentOn,
        boolean unanswered,
        String whole) {

    static RecordedHandoverRow of(Optional<RecordedHandoverRow> before, RecordedHandoverShown shown) {
        return new RecordedHandoverRow(
                shown.recordedId(),
                before.map(RecordedHandoverRow::version).orElse(0L) + 1,
                Handovers.subject(shown.subject()),
                shown.stated().from().value(),
                shown.stated().to().value(),
                shown.stated().sentOn(),
                shown.isOpen(),
                BodyCodec.encode(shown).json());
    }

    RecordedHandoverShown shown() {
        return shownOf(whole);
    }

    static RecordedHandoverShown shownOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), RecordedHandoverShown.class);
    }
}
