package vn.liem.recovery.quashing.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.recovery.quashing.QuashingEvent;
import vn.liem.recovery.quashing.Quashings;

/**
 * The quashed judgments of a case.
 *
 * @param whole all of them as JSON: what the next event folds into
 */
public record QuashingRow(UUID caseId, String whole) {

    /** The row after an event. */
    static QuashingRow after(Optional<QuashingRow> row, UUID caseId, QuashingEvent event) {
        Quashings before =
                row.map(QuashingRow::whole).map(QuashingRow::quashingsOf).orElseGet(Quashings::none);
        return new QuashingRow(caseId, BodyCodec.encode(before.after(event)).json());
    }

    static Quashings quashingsOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Quashings.class);
    }
}
