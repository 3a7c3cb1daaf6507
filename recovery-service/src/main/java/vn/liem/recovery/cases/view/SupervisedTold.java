package vn.liem.recovery.cases.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;

/**
 * What this service reads of the list of cases under supervision.
 *
 * @param assignedOn the day of the paper of the centre
 * @param step what was taken back
 */
record SupervisedTold(
        Optional<Details> details,
        Optional<Delisting> delisting,
        Optional<LocalDate> assignedOn,
        Optional<String> step,
        Optional<LocalDate> takenOn) {

    private static final String TAKEN_BACK = "supervision.statement-withdrawn.v1";
    private static final String BY_THE_CENTRE = "central_assigned";
    private static final String ASSIGNED = "assigned_from_central";

    record Details(UUID caseId, String level, LocalDate listedOn) {}

    record Delisting(LocalDate delistedOn) {}

    /** The row after the event; none where it puts nothing on the list, or takes back that it was put there. */
    static Optional<SupervisedRow> after(Optional<SupervisedRow> row, UUID id, StoredEvent event) {
        if (event.type().equals(TAKEN_BACK)) {
            return Optional.empty();
        }
        SupervisedTold told = BodyCodec.decode(event.body(), SupervisedTold.class);
        return switch (event.type()) {
            case "supervision.delisted.v1" ->
                row.map(known -> told.row(id, known, known.assignedOn(), told.delistedOn()));
            case "supervision.assigned-from-central.v1" ->
                row.map(known -> told.row(id, known, told.assignedOn(), known.delistedOn()));
            case "supervision.step-taken-back.v1" ->
                row.map(known -> told.row(id, known, told.paperLeft(known), known.delistedOn()));
            default ->
                told.details()
                        .map(details -> new SupervisedRow(
                                id,
                                details.caseId(),
                                details.level().equals(BY_THE_CENTRE),
                                row.flatMap(SupervisedRow::assignedOn),
                                details.listedOn(),
                                told.delistedOn()));
        };
    }

    /** Whether the event is one of the list that this service reads. */
    static boolean isOne(StoredEvent event) {
        return switch (event.type()) {
            case "supervision.listed.v1",
                    "supervision.delisted.v1",
                    "supervision.corrected.v1",
                    "supervision.assigned-from-central.v1",
                    "supervision.step-taken-back.v1",
                    TAKEN_BACK -> true;
            default -> false;
        };
    }

    private Optional<LocalDate> delistedOn() {
        return delisting.map(Delisting::delistedOn);
    }

    private Optional<LocalDate> paperLeft(SupervisedRow known) {
        boolean paper = step.filter(ASSIGNED::equals).isPresent() && takenOn.equals(known.assignedOn());
        return paper ? Optional.empty() : known.assignedOn();
    }

    private SupervisedRow row(UUID id, SupervisedRow known, Optional<LocalDate> paper, Optional<LocalDate> until) {
        return new SupervisedRow(id, known.caseId(), known.byTheCentre(), paper, known.listedOn(), until);
    }
}
