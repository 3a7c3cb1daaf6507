package vn.liem.monitoring.figures.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.ReadScope;
import vn.liem.service.door.RequestRefused;

/** Reads from a request which report it asks for, and holds it to the territory of who asks. */
@RequestScoped
class AskedReport {

    private final Query query;
    private final Gate gate;
    private final CurrentCaller caller;
    private final CountedFacts facts;

    @Inject
    AskedReport(Query query, Gate gate, CurrentCaller caller, CountedFacts facts) {
        this.query = query;
        this.gate = gate;
        this.caller = caller;
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
        ReadScope territory = gate.scope(Act.SEE_FIGURES);
        PeriodScheme.Days days = days();
        LocalDate last = days.to();
        LocalDate asOf = query.day("asOf").orElse(last);
        Optional<LocalDate> knownOn = query.day("knownOn");
        Known known = facts.at(knownOn);
        Optional<String> scope = scope(territory, known.facts().units());
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

    /** The scope that is asked for; everything that may be seen where none is. */
    private Optional<String> scope(ReadScope territory, List<UnitFact> units) {
        Optional<String> wanted = query.text("scope");
        boolean everything = territory.everything() || seesAll(territory.heldBy(), units);
        if (wanted.isEmpty()) {
            return everything ? Optional.empty() : Optional.of(caller.officer().jurisdiction());
        }
        String scope = wanted.get();
        if (scope.equals(PrintedFigures.ALL)) {
            if (!everything) {
                gate.permit(Act.SEE_FIGURES, CaseFacts.none());
            }
            return Optional.empty();
        }
        UnitTree tree = new UnitTree(units);
        if (tree.find(scope).isEmpty()) {
            throw RequestRefused.because(FieldError.of("?scope", FieldRefusal.UNKNOWN_REFERENCE));
        }
        if (!territory.everything()) {
            gate.permit(Act.SEE_FIGURES, CaseFacts.ofTerritory(tree.chainOf(scope)));
        }
        return wanted;
    }

    private static boolean seesAll(Set<String> within, List<UnitFact> units) {
        return !units.isEmpty() && units.stream().map(UnitFact::code).allMatch(within::contains);
    }
}
