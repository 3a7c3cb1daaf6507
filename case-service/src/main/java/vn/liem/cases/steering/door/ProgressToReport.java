package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What the owner of a directive reports of how far it has come. */
public record ProgressToReport(
        LocalDate on, int percentDone, @MaxLength(2_000) Optional<String> words) {}
