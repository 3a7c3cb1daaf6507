package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What is sent once nothing more is to be done for a steering document. */
public record DocumentToClose(
        LocalDate closedOn, @MaxLength(2_000) Optional<String> words) {}
