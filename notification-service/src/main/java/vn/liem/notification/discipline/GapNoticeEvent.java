package vn.liem.notification.discipline;

import java.time.LocalDate;
import vn.liem.kernel.EventType;

/** Of what the standing agency was told in a matter of discipline. */
public sealed interface GapNoticeEvent {

    /** The standing agency was told of a gap. */
    @EventType("discipline-gap.told.v1")
    record GapTold(GapTelling.Key key, LocalDate dueOn, LocalDate standsOn, String to) implements GapNoticeEvent {

        static GapTold of(GapTelling telling) {
            return new GapTold(telling.key(), telling.dueOn(), telling.standsOn(), telling.to());
        }
    }
}
