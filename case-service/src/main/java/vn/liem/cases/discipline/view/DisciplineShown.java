package vn.liem.cases.discipline.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.discipline.DisciplineDetails;
import vn.liem.cases.discipline.DisciplineGap;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.kernel.PersonKey;

/** A matter of discipline: its tracks side by side, and how they follow each other; names are asked of the directory. */
public record DisciplineShown(
        UUID id,
        long version,
        Optional<UUID> person,
        Optional<String> organisation,
        Optional<UUID> caseId,
        String locality,
        String registeredBy,
        List<TrackShown> tracks,
        List<GapShown> follows) {

    static DisciplineShown of(UUID id, long version, Registered matter, LocalDate asOf) {
        DisciplineDetails details = matter.details();
        return new DisciplineShown(
                id,
                version,
                details.person().map(PersonKey::value),
                details.organisation(),
                details.caseId(),
                details.locality(),
                details.registeredBy(),
                List.of(DisciplineTrack.values()).stream()
                        .map(track -> TrackShown.of(matter, track))
                        .toList(),
                DisciplineGap.of(matter).stream()
                        .map(gap -> GapShown.of(gap, asOf))
                        .toList());
    }
}
