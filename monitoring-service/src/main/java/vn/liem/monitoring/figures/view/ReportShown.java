package vn.liem.monitoring.figures.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A periodic report in a list.
 *
 * @param state {@code draft} or {@code signed}
 * @param sha256 the hash of its document once it is signed
 */
public record ReportShown(
        UUID id,
        long version,
        String state,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Optional<String> scope,
        Optional<UUID> restates,
        int comments,
        Optional<String> sha256,
        LocalDate changedOn) {}
