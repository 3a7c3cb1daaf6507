package vn.liem.cases.steering.door;

import vn.liem.service.door.MaxLength;

/** A directive as it ought to have been recorded, and why. */
public record DirectiveCorrectionToRecord(
        DirectiveToIssue directive, @MaxLength(2_000) String reason) {}
