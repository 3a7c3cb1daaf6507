package vn.liem.monitoring.figures.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.service.door.HasForm;

/**
 * What is sent to draft a report.
 *
 * @param asOf the cut-off day; the last day of the period where none is given
 * @param scope a unit, or ALL; everything of the own territory where none is given
 * @param restates the signed report whose numbers are taken up again; the last one of this scope where none is given, and
 *     no other is signed
 */
public record ReportToDraft(
        LocalDate from,
        LocalDate to,
        Optional<LocalDate> asOf,
        @HasForm("[A-Za-z0-9-]{1,40}") Optional<String> scope,
        Optional<UUID> restates) {}
