package vn.liem.monitoring.fact.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a fact was known during some days of recording, before more was recorded of it: what was known is kept, whatever
 * is corrected since.
 *
 * @param version the key of the fact with the first of the days
 * @param id the key of the fact
 * @param recordedOn the first of the days
 * @param untilOn the day from which it was known otherwise
 */
record PastRow(
        String version,
        String id,
        LocalDate recordedOn,
        LocalDate untilOn,
        FactKind kind,
        String subject,
        boolean standing,
        Instant toldAt,
        String source,
        long pos,
        String leaf,
        int share,
        Optional<String> person,
        String whole) {

    /** A row as it was known until a day. */
    static PastRow of(FactRow row, LocalDate until) {
        return new PastRow(
                row.id() + "@" + row.recordedOn(),
                row.id(),
                row.recordedOn(),
                until,
                row.kind(),
                row.subject(),
                row.standing(),
                row.toldAt(),
                row.source(),
                row.pos(),
                row.leaf(),
                row.share(),
                row.person(),
                row.whole());
    }

    /** The row as it was. */
    FactRow row() {
        return new FactRow(id, kind, subject, standing, toldAt, source, pos, leaf, recordedOn, share, person, whole);
    }
}
