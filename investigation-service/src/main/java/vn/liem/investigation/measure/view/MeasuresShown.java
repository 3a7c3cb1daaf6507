package vn.liem.investigation.measure.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.liem.investigation.measure.Measures;

/**
 * The measures on one person; the name is asked of the directory.
 *
 * @param recordedIn the case in which they were ordered, and in which they go on
 */
public record MeasuresShown(UUID person, UUID recordedIn, long version, List<MeasureShown> measures) {

    /**
     * As they stand now.
     *
     * @param recorded those in this case
     * @param all those in this and in the other cases of the person, which are counted together
     */
    static MeasuresShown of(
            UUID person,
            UUID recordedIn,
            long version,
            Measures recorded,
            Measures all,
            KnownNow known,
            LocalDate asOf) {
        return new MeasuresShown(
                person,
                recordedIn,
                version,
                recorded.all().stream()
                        .map(one -> MeasureShown.of(one, all, known, asOf))
                        .toList());
    }
}
