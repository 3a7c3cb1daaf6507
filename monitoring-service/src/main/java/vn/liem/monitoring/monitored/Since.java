package vn.liem.monitoring.monitored;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.Territory;

/**
 * From when on the committee asks what has changed: from its last meeting on; of the last week where it is told of none.
 *
 * @param after what happened after this day is new
 * @param meeting the last meeting, where one is known
 */
public record Since(LocalDate after, Optional<MeetingFact> meeting) {

    private static final int WEEK_DAYS = 7;

    /** By the last meeting of a territory that was held before a day. */
    public static Since of(List<MeetingFact> meetings, Territory territory, LocalDate day) {
        Optional<MeetingFact> last = meetings.stream()
                .filter(territory::holds)
                .filter(each -> each.heldOn().filter(day::isAfter).isPresent())
                .max(Comparator.comparing((MeetingFact each) -> each.heldOn().orElseThrow())
                        .thenComparing(MeetingFact::id));
        return new Since(last.flatMap(MeetingFact::heldOn).orElseGet(() -> day.minusDays(WEEK_DAYS)), last);
    }

    /** Whether a day is new. */
    public boolean isAfter(LocalDate day) {
        return day.isAfter(after);
    }
}
