package vn.liem.notification.demand;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.liem.notification.demand.DemandNoticeEvent.DemandEnded;
import vn.liem.notification.demand.DemandNoticeEvent.DemandTold;

/**
 * Of which demands somebody has been told.
 *
 * @param told the events that made them
 * @param open those of them that ask for something
 */
public record DemandNotices(Set<UUID> told, List<Open> open) {

    public DemandNotices {
        told = Set.copyOf(told);
        open = List.copyOf(open);
    }

    /** A demand of which a body was told and that it has neither met nor declined. */
    record Open(DemandTelling.Key key, UUID demand, UUID officer) {}

    /** Nobody was told of anything. */
    static DemandNotices none() {
        return new DemandNotices(Set.of(), List.of());
    }

    /** What a body was told and what asks for something, of such demands. */
    List<DemandTelling.Key> openWhere(Predicate<Open> of) {
        return open.stream().filter(of).map(Open::key).toList();
    }

    /** The state after the event. */
    DemandNotices after(DemandNoticeEvent event) {
        return switch (event) {
            case DemandTold(var key, var _, var _, var _, var demand, var officer) -> {
                Set<UUID> more = new LinkedHashSet<>(told);
                more.add(key.setBy());
                List<Open> longer = new ArrayList<>(open);
                longer.add(new Open(key, demand, officer));
                yield new DemandNotices(more, longer);
            }
            case DemandEnded(var key) ->
                new DemandNotices(
                        told,
                        open.stream().filter(one -> !one.key().equals(key)).toList());
        };
    }
}
