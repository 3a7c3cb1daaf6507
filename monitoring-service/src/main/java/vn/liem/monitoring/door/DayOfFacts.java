package vn.liem.monitoring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.kernel.LegalDay;
import vn.liem.monitoring.fact.view.CaseCards;
import vn.liem.monitoring.fact.view.SourceCards;
import vn.liem.service.door.ReadScope;

/** Finds the day on which pages open: the last one with facts that somebody may see. */
@ApplicationScoped
public class DayOfFacts {

    private final CaseCards cases;
    private final SourceCards sources;
    private final Clock clock;

    @Inject
    DayOfFacts(CaseCards cases, SourceCards sources, Clock clock) {
        this.cases = cases;
        this.sources = sources;
        this.clock = clock;
    }

    /** The day, for who sees so much. */
    public AsOf asOf(ReadScope scope) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), LegalDay.ZONE);
        LocalDate today = now.toLocalDate();
        LocalDate last = Stream.of(cases.lastDay(scope, today), sources.lastDay(scope, today))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(today);
        return new AsOf(last, today, now);
    }
}
