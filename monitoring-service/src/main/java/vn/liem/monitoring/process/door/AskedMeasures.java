package vn.liem.monitoring.process.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.monitoring.door.AskedDays;
import vn.liem.monitoring.door.OneCountAtATime;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.process.AskedTime;
import vn.liem.monitoring.process.Measured;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.security.Act;
import vn.liem.service.door.Query;

/** Reads from a request of which time and territory measures are asked, and holds it to that of who asks. */
@RequestScoped
class AskedMeasures {

    private final Query query;
    private final AskedDays days;
    private final ScopeOfReports scopes;
    private final CountedFacts facts;
    private final KeptMeasures kept;
    private final OneCountAtATime counts;

    @Inject
    AskedMeasures(
            Query query,
            AskedDays days,
            ScopeOfReports scopes,
            CountedFacts facts,
            KeptMeasures kept,
            OneCountAtATime counts) {
        this.query = query;
        this.days = days;
        this.scopes = scopes;
        this.facts = facts;
        this.kept = kept;
        this.counts = counts;
    }

    /** What is asked for. */
    record Asked(
            AskedTime time,
            Optional<String> scope,
            Optional<LocalDate> knownOn,
            Known known,
            Map<String, Measured> measures) {}

    /** An answer, one at a time where it is about an earlier day of recording. */
    <T> T answered(Function<Asked, T> answer) {
        return query.day("knownOn").isPresent() ? counts.in(() -> answer.apply(asked())) : answer.apply(asked());
    }

    /** Where facts lie that the list behind a measure may name. */
    Territory territory(Known known) {
        return scopes.territory(Act.READ_CASE, known.facts());
    }

    private Asked asked() {
        PeriodScheme.Days period = days.asked();
        LocalDate asOf = query.day("asOf").orElse(period.to());
        Optional<LocalDate> knownOn = query.day("knownOn");
        Known known = facts.at(knownOn);
        Optional<String> scope =
                scopes.of(Act.SEE_FIGURES, query.text("scope"), known.facts().units(), "?scope");
        AskedTime time = new AskedTime(period.from(), period.to(), asOf);
        Map<String, Measured> measures = knownOn.isPresent()
                ? KeptMeasures.taken(known.facts(), scope, time)
                : kept.measures(known, scope, time);
        return new Asked(time, scope, knownOn, known, measures);
    }
}
