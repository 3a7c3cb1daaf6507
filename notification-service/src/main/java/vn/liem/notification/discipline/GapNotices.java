package vn.liem.notification.discipline;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import vn.liem.notification.discipline.GapNoticeEvent.GapTold;

/** Of which gaps of a matter somebody has been told, by the events that found them. */
public record GapNotices(Set<UUID> told) {

    public GapNotices {
        told = Set.copyOf(told);
    }

    /** The state after the event. */
    GapNotices after(GapNoticeEvent event) {
        return switch (event) {
            case GapTold(var key, var _, var _, var _) -> {
                Set<UUID> more = new LinkedHashSet<>(told);
                more.add(key.setBy());
                yield new GapNotices(more);
            }
        };
    }
}
