package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.ClosingGround;
import vn.liem.service.door.MaxLength;

/** What is sent to propose that an item leaves the list. */
public record ClosingToPropose(
        LocalDate proposedOn,
        ClosingGround ground,
        @MaxLength(2_000) Optional<String> words) {}
