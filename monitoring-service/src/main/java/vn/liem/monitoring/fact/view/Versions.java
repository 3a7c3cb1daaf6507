package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fact with how it was known on earlier days of recording. Two logs are read in any order, so an event may come after
 * one that was recorded on a later day: it then goes into every version of its day and after, as the fold allows, and the
 * order of reading leaves no trace.
 *
 * @param now as it is known now
 * @param past as it was known before, by the first day
 */
record Versions(Optional<FactRow> now, List<PastRow> past) {

    Versions {
        past = List.copyOf(past);
    }

    /** How one event changes a row. */
    interface Step {
        /** The row after it. */
        Optional<FactRow> after(Optional<FactRow> row);
    }

    /** Whether an event of this day was recorded before what is known already. */
    boolean isLate(LocalDate day) {
        return now.filter(row -> day.isBefore(row.recordedOn())).isPresent();
    }

    /** They after an event that was recorded on a day. */
    Versions after(LocalDate day, Step step) {
        Optional<FactRow> next = step.after(now);
        if (now.isEmpty() || next.isEmpty()) {
            return new Versions(next, past);
        }
        FactRow known = now.get();
        if (day.isBefore(known.recordedOn())) {
            return new Versions(next.map(row -> row.since(known.recordedOn())), late(day, known.recordedOn(), step));
        }
        List<PastRow> kept = new ArrayList<>(past);
        if (day.isAfter(known.recordedOn())) {
            kept.add(PastRow.of(known, day));
        }
        return new Versions(next, kept);
    }

    private List<PastRow> late(LocalDate day, LocalDate nowSince, Step step) {
        List<PastRow> kept = new ArrayList<>();
        LocalDate first = past.isEmpty() ? nowSince : past.getFirst().recordedOn();
        if (day.isBefore(first)) {
            step.after(Optional.empty()).ifPresent(row -> kept.add(PastRow.of(row.since(day), first)));
        }
        for (PastRow version : past) {
            boolean begins = !version.recordedOn().isBefore(day);
            if (!begins && !version.untilOn().isAfter(day)) {
                kept.add(version);
                continue;
            }
            if (!begins) {
                kept.add(PastRow.of(version.row(), day));
            }
            LocalDate since = begins ? version.recordedOn() : day;
            step.after(Optional.of(version.row()))
                    .ifPresent(row -> kept.add(PastRow.of(row.since(since), version.untilOn())));
        }
        return kept;
    }
}
