package vn.liem.recovery.cases.view;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;

/** What this service reads of the registration or the correction of a case. */
record CaseTold(UUID caseId, Details details) {

    private static final Map<String, Class<CaseTold>> READ =
            Map.of("case.registered.v1", CaseTold.class, "case.corrected.v1", CaseTold.class);

    record Details(String number, String locality) {}

    /** What the event tells, if it tells of a case. */
    static Optional<CaseTold> of(StoredEvent event) {
        return Optional.ofNullable(READ.get(event.type())).map(body -> BodyCodec.decode(event.body(), body));
    }

    KnownCaseRow row() {
        return new KnownCaseRow(caseId, details.number(), details.locality());
    }
}
