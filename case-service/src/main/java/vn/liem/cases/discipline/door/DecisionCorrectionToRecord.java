package vn.liem.cases.discipline.door;

import vn.liem.service.door.MaxLength;

/** A decision as it ought to have been recorded, and why; it keeps its number. */
public record DecisionCorrectionToRecord(
        DecisionToRecord decision, @MaxLength(2_000) String reason) {}
