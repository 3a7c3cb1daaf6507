package vn.liem.control.officer.door;

import java.util.UUID;
import vn.liem.control.officer.CaseOfficers;
import vn.liem.control.officer.OfficerCommand;
import vn.liem.control.officer.OfficerDecider;
import vn.liem.control.officer.OfficerEvent;
import vn.liem.eventstore.Aggregate;
import vn.liem.kernel.StreamId;

/** The officers as the store sees them: one stream for each case. */
final class OfficerStreams {

    static final Aggregate<OfficerCommand, CaseOfficers, OfficerEvent> OFFICERS =
            Aggregate.of(new OfficerDecider(), OfficerEvent.class);

    private OfficerStreams() {}

    static StreamId of(UUID caseId) {
        return StreamId.of("officers", caseId);
    }
}
