package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a periodic report is about.
 *
 * @param scope the unit it is about; nothing for everything
 * @param restates the signed report whose numbers it takes up again
 */
public record AskedPeriod(
        LocalDate from, LocalDate to, LocalDate asOf, Optional<String> scope, Optional<UUID> restates) {

    /** The report that is counted for it. */
    public Report report() {
        return new Report(from, to, asOf, scope);
    }
}
