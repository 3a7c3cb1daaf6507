package vn.liem.cases.discipline.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A matter in which one track waits for the other: about whom, and for how many days. */
public record OpenGapsShown(
        UUID matter, Optional<UUID> person, Optional<UUID> caseId, String locality, List<GapShown> gaps) {

    /** As it is at the end of the day. */
    public static OpenGapsShown of(DisciplineEntry row, LocalDate asOf) {
        return new OpenGapsShown(
                row.id,
                Optional.ofNullable(row.person),
                Optional.ofNullable(row.caseId),
                row.locality,
                row.openGaps(asOf));
    }
}
