package vn.liem.monitoring.figures.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.monitoring.figures.AskedPeriod;
import vn.liem.monitoring.figures.PeriodicReportEvent;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportCommented;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportDrafted;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSigned;
import vn.liem.monitoring.figures.PeriodicReportEvent.ReportSignedFirst;

/**
 * A periodic report in a list.
 *
 * @param sha256 the hash of its document once it is signed
 * @param changedOn the legal day of its last event
 */
record ReportRow(
        UUID id,
        long version,
        LocalDate firstOn,
        LocalDate lastOn,
        LocalDate asOf,
        Optional<String> scope,
        Optional<UUID> restates,
        int comments,
        Optional<String> sha256,
        LocalDate changedOn) {

    /** The row after an event. */
    static Optional<ReportRow> after(
            Optional<ReportRow> row, UUID id, long version, LocalDate on, PeriodicReportEvent event) {
        return switch (event) {
            case ReportDrafted(var asked) -> Optional.of(drafted(id, version, on, asked));
            case ReportCommented _ -> row.map(known -> known.with(version, on, known.comments() + 1, known.sha256()));
            case ReportSignedFirst(var snapshot) -> row.map(known -> known.signed(version, on, snapshot.sha256()));
            case ReportSigned(var snapshot) -> row.map(known -> known.signed(version, on, snapshot.sha256()));
        };
    }

    private ReportRow signed(long now, LocalDate day, String hash) {
        return with(now, day, comments, sha256.or(() -> Optional.of(hash)));
    }

    private static ReportRow drafted(UUID id, long version, LocalDate on, AskedPeriod asked) {
        return new ReportRow(
                id,
                version,
                asked.from(),
                asked.to(),
                asked.asOf(),
                asked.scope(),
                asked.restates(),
                0,
                Optional.empty(),
                on);
    }

    private ReportRow with(long now, LocalDate on, int remarks, Optional<String> hash) {
        return new ReportRow(id, now, firstOn, lastOn, asOf, scope, restates, remarks, hash, on);
    }
}
