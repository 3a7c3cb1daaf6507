package vn.liem.notification.demand;

import java.time.LocalDate;
import java.util.UUID;
import vn.liem.kernel.EventType;

/** Of which demands bodies were told. */
public sealed interface DemandNoticeEvent {

    /**
     * The body was told that one of its officers is to be replaced.
     *
     * @param demand the mark of the demand, by which its end is known
     * @param officer the mark of the officer
     */
    @EventType("demand-notice.told.v1")
    record DemandTold(DemandTelling.Key key, LocalDate dueOn, LocalDate standsOn, String to, UUID demand, UUID officer)
            implements DemandNoticeEvent {

        static DemandTold of(DemandTelling telling) {
            return new DemandTold(
                    telling.key(), telling.on(), telling.on(), telling.to(), telling.demand(), telling.officer());
        }
    }

    /** The demand of which the body was told asks for nothing any more. */
    @EventType("demand-notice.ended.v1")
    record DemandEnded(DemandTelling.Key key) implements DemandNoticeEvent {}
}
