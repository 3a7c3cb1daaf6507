package vn.liem.handover.door;

import java.time.LocalDate;
import vn.liem.service.door.MaxLength;

/** That a file of a recorded hand-over was sent back, on which day and why, in clear. */
public record RecordedReturn(
        LocalDate answeredOn,
        @MaxLength(Reasoned.MAX_LENGTH) String reason) {}
