package vn.liem.investigation.measure.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.liem.investigation.measure.Measures;

/** The measures on one person; the name is asked of the directory. */
public record MeasuresShown(UUID person, long version, List<MeasureShown> measures) {

    static MeasuresShown of(UUID person, long version, Measures all, LocalDate asOf) {
        return new MeasuresShown(
                person,
                version,
                all.all().stream().map(one -> MeasureShown.of(one, all, asOf)).toList());
    }
}
