package vn.liem.notification.discipline;

import java.util.List;
import java.util.Set;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.discipline.GapNoticeCommand.TellOfGap;
import vn.liem.notification.discipline.GapNoticeEvent.GapTold;

/** Of each gap it is told once, however often it is heard of. */
public final class GapNoticeDecider implements Decider<GapNoticeCommand, GapNotices, GapNoticeEvent> {

    @Override
    public GapNotices initial() {
        return new GapNotices(Set.of());
    }

    @Override
    public Decision<GapNoticeEvent> decide(GapNoticeCommand command, GapNotices state) {
        return switch (command) {
            case TellOfGap(var telling) ->
                new Decision.Accepted<>(
                        state.told().contains(telling.key().setBy()) ? List.of() : List.of(GapTold.of(telling)));
        };
    }

    @Override
    public GapNotices evolve(GapNotices state, GapNoticeEvent event) {
        return state.after(event);
    }
}
