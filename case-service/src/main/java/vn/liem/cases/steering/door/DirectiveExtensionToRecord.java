package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What is sent to give the owner of a directive more time. */
public record DirectiveExtensionToRecord(
        LocalDate on,
        LocalDate extendedTo,
        @MaxLength(2_000) Optional<String> reason) {}
