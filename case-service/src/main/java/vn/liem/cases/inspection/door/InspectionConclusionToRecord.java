package vn.liem.cases.inspection.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What a body sends when an inspection was concluded. */
public record InspectionConclusionToRecord(
        LocalDate on, @HasForm(InspectionToRegister.NUMBER) String documentNo) {}
