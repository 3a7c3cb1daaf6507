package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.security.Act;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;

/** Reads from a request which report it asks for, and holds it to the territory of who asks. */
@RequestScoped
class AskedReport {

    private final Query query;
    private final ScopeOfReports scopes;
    private final CountedFacts facts;

    @Inject
    AskedReport(Query query, ScopeOfReports scopes, CountedFacts facts) {
        this.query = query;
        this.scopes = scopes;
        this.facts = facts;
    }

    /**
     * A report that may be seen, and what it is counted from.
     *
     * @param knownOn by what was recorded up to this day; by everything where none is named
     */
    record Asked(Report report, Optional<LocalDate> knownOn, Known known) {}

    /** The report of the request. */
    Asked asked() {
        PeriodScheme.Days days = days();
        LocalDate last = days.to();
        LocalDate asOf = query.day("asOf").orElse(last);
        Optional<LocalDate> knownOn = query.day("knownOn");
        Known known = facts.at(knownOn);
        Optional<String> scope =
                scopes.of(Act.SEE_FIGURES, query.text("scope"), known.facts().units(), "?scope");
        return new Asked(new Report(days.from(), last, asOf, scope), knownOn, known);
    }

    /** From one day to another; or a part of a year by one of the schemes. */
    private PeriodScheme.Days days() {
        Optional<String> scheme = query.text("scheme");
        if (scheme.isPresent()) {
            return days(scheme.get());
        }
        List<FieldError> errors = new ArrayList<>();
        Optional<LocalDate> from = query.day("from");
        Optional<LocalDate> to = query.day("to");
        if (from.isEmpty()) {
            errors.add(FieldError.of("?from", FieldRefusal.MISSING));
        }
        if (to.isEmpty()) {
            errors.add(FieldError.of("?to", FieldRefusal.MISSING));
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            errors.add(FieldError.of("?to", FieldRefusal.BAD_FORM, "≥ from"));
        }
        if (!errors.isEmpty()) {
            throw RequestRefused.because(errors.toArray(FieldError[]::new));
        }
        return new PeriodScheme.Days(from.orElseThrow(), to.orElseThrow());
    }

    private PeriodScheme.Days days(String code) {
        PeriodScheme scheme = PeriodScheme.find(code)
                .orElseThrow(() -> RequestRefused.because(FieldError.of("?scheme", FieldRefusal.NOT_A_CODE)));
        int year = query.text("year")
                .filter(text -> text.matches("20[0-9]{2}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> RequestRefused.because(FieldError.of("?year", FieldRefusal.BAD_FORM, "2024")));
        PeriodScheme.Part part = query.code("part", PeriodScheme.Part.values())
                .map(name -> PeriodScheme.Part.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(PeriodScheme.Part.YEAR);
        return scheme.days(year, part);
    }
}
