package vn.liem.cases.inspection.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What a body sends of a recommendation; its text comes in clear and is sealed at the door.
 *
 * @param recommendation its number within the inspection, from 1
 */
public record RecommendationToRecord(
        int recommendation,
        LocalDate on,
        @HasForm(InspectionToRegister.UNIT) String addressedTo,
        Optional<LocalDate> dueOn,
        @MaxLength(4_000) Optional<String> text) {}
