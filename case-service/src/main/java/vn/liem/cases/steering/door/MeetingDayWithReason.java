package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.MaxLength;

/** What is sent to call a meeting off. */
public record MeetingDayWithReason(
        LocalDate on, @MaxLength(2_000) String reason) {}
