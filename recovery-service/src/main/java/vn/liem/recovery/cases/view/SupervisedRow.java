package vn.liem.recovery.cases.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A case on the list of supervision (diện theo dõi, chỉ đạo).
 *
 * @param byTheCentre whether the Central Steering Committee assigned it
 */
public record SupervisedRow(
        UUID id, UUID caseId, boolean byTheCentre, LocalDate listedOn, Optional<LocalDate> delistedOn) {}
