package vn.liem.cases.steering.door;

import vn.liem.service.door.MaxLength;

/** A meeting as it ought to have been prepared, and why. */
public record MeetingCorrectionToRecord(
        MeetingToPrepare meeting, @MaxLength(2_000) String reason) {}
