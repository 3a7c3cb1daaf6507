package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that was ever known of one case, by days of recording: changes within one day leave no version.
 *
 * @param all by the key of the fact, then by the first day
 */
public record FactVersions(List<FactVersion> all) {

    public FactVersions {
        all = all.stream()
                .sorted(Comparator.comparing(FactVersion::id).thenComparing(FactVersion::knownFrom))
                .toList();
    }

    /** What stood by what was recorded up to a day; what stands now, where none is named. */
    public List<FactVersion> standing(Optional<LocalDate> knownOn) {
        return all.stream()
                .filter(version -> version.standing() && version.isOf(knownOn))
                .toList();
    }

    /** The facts of it. */
    public List<Fact> facts(Optional<LocalDate> knownOn) {
        return standing(knownOn).stream().map(FactVersion::fact).toList();
    }

    /** For each fact how it was known from its first day up to a day; up to now, where none is named. */
    public List<List<FactVersion>> histories(Optional<LocalDate> knownOn) {
        TreeMap<String, List<FactVersion>> byFact = new TreeMap<>();
        all.stream()
                .filter(version -> knownOn.filter(version.knownFrom()::isAfter).isEmpty())
                .forEach(version -> byFact.computeIfAbsent(version.id(), _ -> new ArrayList<>())
                        .add(version));
        return byFact.values().stream().map(List::copyOf).toList();
    }
}
