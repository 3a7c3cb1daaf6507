package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What the owner of a directive reports when it is done. */
public record CompletionToReport(
        LocalDate on, @MaxLength(2_000) Optional<String> words) {}
