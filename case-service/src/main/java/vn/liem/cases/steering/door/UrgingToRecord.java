package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What is sent to urge the owner of a directive: which urging it is, and its words. */
public record UrgingToRecord(
        LocalDate on, int number, @MaxLength(2_000) Optional<String> words) {}
