package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.SupervisionStepCode;
import vn.liem.service.door.MaxLength;

/**
 * What was recorded of an item and did not happen, or not on that day, and why.
 *
 * @param goal which goal was said to be reached, where it is that
 */
public record ItemStepToTakeBack(
        SupervisionStepCode step,
        LocalDate on,
        Optional<Integer> goal,
        @MaxLength(2_000) String reason) {}
