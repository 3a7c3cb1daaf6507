package vn.liem.monitoring.process.door;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.fact.view.Origin;
import vn.liem.monitoring.process.Measured;
import vn.liem.monitoring.process.Span;

/**
 * A row of the list behind a measure, as it is shown.
 *
 * @param fact the key of the fact
 * @param subject what it hangs on, {@code case:…}
 * @param number the number under which that is registered; its key where it has none
 * @param until its end; of an open one the day on which it is looked at
 * @param days nothing where rows of the measure take no time
 * @param lastDay the last day that it was judged by
 * @param over whether it took longer; nothing where it was not judged
 * @param log the log of the last event that speaks of the fact
 * @param leaf its hash in the log, by which a proof is asked for
 */
public record SpanShown(
        String fact,
        String subject,
        String number,
        Optional<String> body,
        int turn,
        LocalDate from,
        LocalDate until,
        boolean open,
        Optional<Long> days,
        Optional<LocalDate> lastDay,
        Optional<Boolean> over,
        String log,
        long pos,
        String leaf,
        String recordedAt) {

    private static final String CASE = "case:";

    /** By day, then by key and turn. */
    private static final Comparator<SpanShown> ORDER =
            Comparator.comparing(SpanShown::from).thenComparing(SpanShown::fact).thenComparingInt(SpanShown::turn);

    /** The case that it hangs on, where it hangs on one. */
    @JsonIgnore
    public Optional<String> caseId() {
        return subject.startsWith(CASE) ? Optional.of(subject.substring(CASE.length())) : Optional.empty();
    }

    static List<SpanShown> of(Known known, Measured measured, Territory territory) {
        List<SpanShown> rows = new ArrayList<>();
        measured.spans().stream()
                .filter(span -> territory.holds(span.fact()))
                .forEach(span -> rows.add(of(known, measured, span)));
        rows.sort(ORDER);
        return rows;
    }

    private static SpanShown of(Known known, Measured measured, Span span) {
        Origin origin = known.originOf(span.fact());
        return new SpanShown(
                origin.id(),
                origin.subject(),
                known.numberOf(origin.subject()),
                span.body(),
                span.turn(),
                span.from(),
                span.until(),
                span.open(),
                measured.timed() ? Optional.of(span.days()) : Optional.empty(),
                span.lastDay(),
                span.lastDay().map(_ -> span.isOver()),
                origin.log(),
                origin.pos(),
                origin.leaf(),
                origin.recordedAt().toString());
    }
}
