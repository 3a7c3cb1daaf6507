package vn.liem.procedure.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.UnreadableRow;

/** How sure a row is on a day: what was read in an old text is less sure after a law that amends it. */
public record ConfidenceByDay(Confidence first, String remark, Optional<Later> later) {

    /** How sure the row is from a day on, and why. */
    public record Later(LocalDate from, Confidence confidence, String why) {}

    /** How sure the row is on the day. */
    public Confidence on(LocalDate day) {
        return later.filter(change -> !day.isBefore(change.from()))
                .map(change -> first.orLess(change.confidence()))
                .orElse(first);
    }

    /** Reads how sure the row says it is in the field. */
    public static ConfidenceByDay read(Row row, String field) {
        return new ConfidenceByDay(
                confidence(row, field),
                row.text(field),
                row.rowOrNull("conf_later").map(ConfidenceByDay::later));
    }

    private static Later later(Row row) {
        return new Later(row.day("from"), confidence(row, "conf"), row.text("why"));
    }

    private static Confidence confidence(Row row, String field) {
        return Confidence.startOf(row.text(field))
                .orElseThrow(() -> new UnreadableRow(
                        "%s không bắt đầu bằng độ tin cậy C, K-high, K-med, K-low hoặc U: %s"
                                .formatted(field, row.text(field)),
                        "%s begins with no known confidence: %s".formatted(field, row.text(field))));
    }
}
