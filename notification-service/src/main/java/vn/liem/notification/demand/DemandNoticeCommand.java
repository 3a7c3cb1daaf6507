package vn.liem.notification.demand;

import java.util.UUID;

/** What may be asked of the demands that officers of a case be replaced. */
public sealed interface DemandNoticeCommand {

    /** Tells the officer's body of a demand. */
    record TellOfDemand(DemandTelling telling) implements DemandNoticeCommand {}

    /** The demand was declined or taken back. */
    record EndDemand(UUID demand) implements DemandNoticeCommand {}

    /** The officer was replaced or put out of the case: what was demanded is done. */
    record EndDemandsOn(UUID officer) implements DemandNoticeCommand {}
}
