package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import vn.liem.monitoring.door.AskedDays;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.security.Act;
import vn.liem.service.door.Query;

/** Reads from a request which report it asks for, and holds it to the territory of who asks. */
@RequestScoped
class AskedReport {

    private final Query query;
    private final AskedDays days;
    private final ScopeOfReports scopes;
    private final KeptFigures kept;
    private final OneCountAtATime counts;

    @Inject
    AskedReport(Query query, AskedDays days, ScopeOfReports scopes, KeptFigures kept, OneCountAtATime counts) {
        this.query = query;
        this.days = days;
        this.scopes = scopes;
        this.kept = kept;
        this.counts = counts;
    }

    /** An answer, one at a time where it is about an earlier day of recording. */
    <T> T answered(Supplier<T> work) {
        return query.day("knownOn").isPresent() ? counts.in(work) : work.get();
    }

    /**
     * A report that may be seen.
     *
     * @param knownOn by what was recorded up to this day; by everything where none is named
     */
    record Asked(Report report, Optional<LocalDate> knownOn) {}

    /** The report of the request. */
    Asked asked() {
        PeriodScheme.Days period = days.asked();
        LocalDate last = period.to();
        LocalDate asOf = query.day("asOf").orElse(last);
        Optional<LocalDate> knownOn = query.day("knownOn");
        Optional<String> scope = scopes.of(Act.SEE_FIGURES, query.text("scope"), kept.units(), "?scope");
        return new Asked(new Report(period.from(), last, asOf, scope), knownOn);
    }
}
