package vn.liem.procedure.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.UnreadableRow;

/** From when to when a row is in force, both days included; an empty end is open, an empty beginning is not stated. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Whether the row is in force on the day. */
    public boolean includes(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    static Validity read(Row row) {
        var validity = new Validity(row.dayOrNull("eff_from"), row.dayOrNull("eff_to"));
        validity.from.ifPresent(first -> validity.to
                .filter(last -> last.isBefore(first))
                .ifPresent(last -> {
                    throw new UnreadableRow(
                            "eff_to %s trước eff_from %s".formatted(last, first),
                            "eff_to %s lies before eff_from %s".formatted(last, first));
                }));
        return validity;
    }
}
