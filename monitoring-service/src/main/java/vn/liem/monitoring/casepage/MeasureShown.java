package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.word.MoneyTerms;
import vn.liem.procedure.Wording;

/**
 * A measure in force as the page shows it (biện pháp ngăn chặn, cưỡng chế): custody and detention by their clocks, and what is
 * seized or frozen. Of a clock nothing tells here on whom the measure is.
 *
 * @param asset the short key of the asset, of a measure on one
 * @param dueOn its last day; a measure on an asset has none
 * @param isSoon whether that day is near
 */
public record MeasureShown(
        Wording name,
        Optional<String> asset,
        LocalDate since,
        Optional<LocalDate> dueOn,
        Optional<Long> daysLeft,
        boolean isSoon) {

    private static final Set<String> ON_PERSONS = Set.of("custody", "detention");

    /**
     * The measures in force at the end of a day; those on persons first, the soonest to end before others.
     *
     * @param exact whether time limits are known of that day; else those on persons are left out
     */
    public static List<MeasureShown> of(List<ClockShown> clocks, List<AssetFact> assets, LocalDate day, boolean exact) {
        List<MeasureShown> shown = new ArrayList<>();
        if (exact) {
            clocks.stream()
                    .filter(clock -> ON_PERSONS.contains(clock.code()) && clock.isRunning())
                    .map(clock -> new MeasureShown(
                            clock.name(),
                            Optional.empty(),
                            clock.startedOn(),
                            clock.dueOn(),
                            clock.daysLeft(),
                            clock.state() == ClockShown.State.SOON))
                    .sorted(Comparator.comparing(measure -> measure.dueOn().orElse(LocalDate.MAX)))
                    .forEach(shown::add);
        }
        assets.stream()
                .flatMap(asset -> asset.securing(day)
                        .map(measure -> new MeasureShown(
                                MoneyTerms.measure(measure.kind()),
                                Optional.of(asset.shortKey()),
                                measure.decidedOn(),
                                Optional.empty(),
                                Optional.empty(),
                                false)))
                .sorted(Comparator.comparing(MeasureShown::since))
                .forEach(shown::add);
        return List.copyOf(shown);
    }
}
