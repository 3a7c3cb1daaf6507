package vn.liem.investigation.measure.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.measure.Measures;
import vn.liem.procedure.law.Clause;

/**
 * The measures on one person; the name is asked of the directory.
 *
 * @param recordedIn the case in which they were ordered, and in which they go on
 */
public record MeasuresShown(UUID person, UUID recordedIn, long version, List<MeasureShown> measures) {

    static MeasuresShown of(
            UUID person, UUID recordedIn, long version, Measures all, Optional<Clause> charge, LocalDate asOf) {
        return new MeasuresShown(
                person,
                recordedIn,
                version,
                all.all().stream()
                        .map(one -> MeasureShown.of(one, all, charge, asOf))
                        .toList());
    }
}
