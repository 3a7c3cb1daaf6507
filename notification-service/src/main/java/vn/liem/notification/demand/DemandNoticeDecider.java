package vn.liem.notification.demand;

import java.util.List;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.demand.DemandNoticeCommand.EndDemand;
import vn.liem.notification.demand.DemandNoticeCommand.EndDemandsOn;
import vn.liem.notification.demand.DemandNoticeCommand.TellOfDemand;
import vn.liem.notification.demand.DemandNoticeEvent.DemandEnded;
import vn.liem.notification.demand.DemandNoticeEvent.DemandTold;

/** Of each demand it is told once, however often it is heard of, and it ends once. */
public final class DemandNoticeDecider implements Decider<DemandNoticeCommand, DemandNotices, DemandNoticeEvent> {

    @Override
    public DemandNotices initial() {
        return DemandNotices.none();
    }

    @Override
    public Decision<DemandNoticeEvent> decide(DemandNoticeCommand command, DemandNotices state) {
        return new Decision.Accepted<>(
                switch (command) {
                    case TellOfDemand(var telling) -> told(telling, state);
                    case EndDemand(var demand) ->
                        ended(state.openWhere(one -> one.demand().equals(demand)));
                    case EndDemandsOn(var officer) ->
                        ended(state.openWhere(one -> one.officer().equals(officer)));
                });
    }

    @Override
    public DemandNotices evolve(DemandNotices state, DemandNoticeEvent event) {
        return state.after(event);
    }

    private static List<DemandNoticeEvent> told(DemandTelling telling, DemandNotices state) {
        return state.told().contains(telling.key().setBy()) ? List.of() : List.of(DemandTold.of(telling));
    }

    private static List<DemandNoticeEvent> ended(List<DemandTelling.Key> keys) {
        return keys.stream().<DemandNoticeEvent>map(DemandEnded::new).toList();
    }
}
