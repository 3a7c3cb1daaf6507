package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What is sent to take an item off the list. */
public record DelistingToRecord(
        LocalDate delistedOn, @MaxLength(2_000) Optional<String> reason) {}
