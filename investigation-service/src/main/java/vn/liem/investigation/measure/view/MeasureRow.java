package vn.liem.investigation.measure.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.investigation.measure.MeasureEvent;
import vn.liem.investigation.measure.Measures;

/**
 * The measures on a person in a case.
 *
 * @param id case and person, as in the name of the stream
 * @param whole all measures as JSON: what the next event folds into
 */
public record MeasureRow(String id, UUID caseId, UUID person, long version, String whole) {

    /** The row after an event. */
    static MeasureRow after(Optional<MeasureRow> row, String id, long version, MeasureEvent event) {
        Measures before =
                row.map(MeasureRow::whole).map(MeasureRow::measuresOf).orElseGet(() -> new Measures(List.of()));
        return new MeasureRow(
                id,
                UUID.fromString(id.substring(0, id.indexOf('/'))),
                UUID.fromString(id.substring(id.indexOf('/') + 1)),
                version,
                BodyCodec.encode(before.after(event)).json());
    }

    static Measures measuresOf(String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), Measures.class);
    }
}
