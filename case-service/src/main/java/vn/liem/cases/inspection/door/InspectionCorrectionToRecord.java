package vn.liem.cases.inspection.door;

import vn.liem.service.door.MaxLength;

/** The inspection as it ought to have been registered, and why. */
public record InspectionCorrectionToRecord(
        InspectionToRegister inspection, @MaxLength(2_000) String reason) {}
