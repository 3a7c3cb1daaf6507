package vn.liem.monitoring.process.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
            KeptMeasures.Taken taken) {

        /** The measures by their ids. */
        Map<String, Measured> measures() {
            return taken.measures();
        }
    }

    /** Where facts lie that the list behind a measure may name. */
    Territory territory(Known known) {
        return scopes.territory(Act.READ_CASE, known.facts());
    }

    /** An answer, one at a time where it is about an earlier day of recording. */
    <T> T answered(Function<Asked, T> answer) {
        return inTurn(() -> answer.apply(asked(days.asked())));
    }

    /** An answer of a page, which opens on days of its own where none are asked for. */
    <T> T answered(PeriodScheme.Days otherwise, Function<Asked, T> answer) {
        boolean named = Stream.of("from", "to", "scheme")
                .anyMatch(name -> query.text(name).isPresent());
        return inTurn(() -> answer.apply(asked(named ? days.asked() : otherwise)));
    }

    private <T> T inTurn(Supplier<T> work) {
        return query.day("knownOn").isPresent() ? counts.in(work) : work.get();
    }

    private Asked asked(PeriodScheme.Days period) {
        LocalDate asOf = query.day("asOf").orElse(period.to());
        Optional<LocalDate> knownOn = query.day("knownOn");
        Known known = facts.at(knownOn);
        Optional<String> scope =
                scopes.of(Act.SEE_FIGURES, query.text("scope"), known.facts().units(), "?scope");
        AskedTime time = new AskedTime(period.from(), period.to(), asOf);
        KeptMeasures.Taken taken = knownOn.isPresent()
                ? KeptMeasures.taken(known.facts(), scope, time)
                : kept.measures(known, scope, time);
        return new Asked(time, scope, knownOn, known, taken);
    }
}
