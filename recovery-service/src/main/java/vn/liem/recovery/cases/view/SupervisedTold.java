package vn.liem.recovery.cases.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;

/** What this service reads of the list of cases under supervision. */
record SupervisedTold(Optional<Details> details, Optional<Delisting> delisting) {

    private static final String BY_THE_CENTRE = "central_assigned";

    record Details(UUID caseId, String level, LocalDate listedOn) {}

    record Delisting(LocalDate delistedOn) {}

    /** The row after the event; none where it puts nothing on the list. */
    static Optional<SupervisedRow> after(Optional<SupervisedRow> row, UUID id, StoredEvent event) {
        SupervisedTold told = BodyCodec.decode(event.body(), SupervisedTold.class);
        Optional<LocalDate> until = told.delisting().map(Delisting::delistedOn);
        return told.details()
                .map(details -> new SupervisedRow(
                        id, details.caseId(), details.level().equals(BY_THE_CENTRE), details.listedOn(), until))
                .or(() -> row.map(
                        known -> new SupervisedRow(id, known.caseId(), known.byTheCentre(), known.listedOn(), until)));
    }

    /** Whether the event is one of the list. */
    static boolean isOne(StoredEvent event) {
        return switch (event.type()) {
            case "supervision.listed.v1", "supervision.delisted.v1", "supervision.corrected.v1" -> true;
            default -> false;
        };
    }
}
