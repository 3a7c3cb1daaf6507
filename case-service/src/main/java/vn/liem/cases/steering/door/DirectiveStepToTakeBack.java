package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.cases.steering.DirectiveStepCode;
import vn.liem.service.door.MaxLength;

/** Which step was recorded and not taken, or not on that day, and why. */
public record DirectiveStepToTakeBack(
        DirectiveStepCode step,
        LocalDate on,
        @MaxLength(2_000) String reason) {}
