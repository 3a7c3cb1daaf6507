package vn.liem.investigation.measure.door;

import java.util.UUID;
import vn.liem.eventstore.Aggregate;
import vn.liem.investigation.measure.MeasureCommand;
import vn.liem.investigation.measure.MeasureDecider;
import vn.liem.investigation.measure.MeasureEvent;
import vn.liem.investigation.measure.Measures;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;

/** The measures as the store sees them: one stream for each person in each case. */
final class MeasureStreams {

    static final Aggregate<MeasureCommand, Measures, MeasureEvent> MEASURES =
            Aggregate.of(new MeasureDecider(), MeasureEvent.class);

    private MeasureStreams() {}

    static StreamId of(UUID caseId, PersonKey person) {
        return StreamId.of("measures", caseId, person.value());
    }
}
