package vn.liem.recovery.cases.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A case on the list of supervision (diện theo dõi, chỉ đạo).
 *
 * @param byTheCentre whether it was listed as assigned by the Central Steering Committee
 * @param assignedOn the day of the paper with which that committee assigned it, where one is recorded
 */
public record SupervisedRow(
        UUID id,
        UUID caseId,
        boolean byTheCentre,
        Optional<LocalDate> assignedOn,
        LocalDate listedOn,
        Optional<LocalDate> delistedOn) {}
