package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What is sent to give the bodies more time to answer. */
public record DueToMove(
        LocalDate movedOn,
        LocalDate dueOn,
        @MaxLength(2_000) Optional<String> reason) {}
