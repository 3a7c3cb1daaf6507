package vn.liem.cases.steering.door;

import vn.liem.service.door.MaxLength;

/** A steering document as it ought to have been recorded, and why. */
public record DocumentCorrectionToRecord(
        DocumentToIssue document, @MaxLength(2_000) String reason) {}
