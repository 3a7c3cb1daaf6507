package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.MaxLength;

/** What is sent to say on which day a directive was found not done, or was cancelled, and why. */
public record DirectiveDayWithReason(
        LocalDate on, @MaxLength(2_000) String reason) {}
