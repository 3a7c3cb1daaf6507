package vn.liem.notification.demand.policy;

import java.util.List;
import vn.liem.notification.demand.DemandNoticeCommand;
import vn.liem.notification.demand.DemandNoticeCommand.EndDemand;
import vn.liem.notification.demand.DemandNoticeCommand.EndDemandsOn;

/** What was met, declined or taken back is asked of nobody any more. */
public final class WhenDemandIsOverThenEndNotice {

    private WhenDemandIsOverThenEndNotice() {}

    /** The officer's body has declined it. */
    public static List<DemandNoticeCommand> react(DemandAnswered answered) {
        return List.of(
                new EndDemand(OfficerMarks.demand(answered.demand(), answered.officer(), answered.demandedBy())));
    }

    /** Whoever demanded it may have taken it back. */
    public static List<DemandNoticeCommand> react(OfficerRecordTakenBack back) {
        return List.of(new EndDemand(OfficerMarks.demand(back.documentNo(), back.officer(), back.unit())));
    }

    /** The officer was replaced. */
    public static List<DemandNoticeCommand> react(OfficerReplacedTold replaced) {
        return List.of(new EndDemandsOn(OfficerMarks.officer(replaced.officer())));
    }

    /** The officer is out of the case. */
    public static List<DemandNoticeCommand> react(OfficerRecusedTold recused) {
        return List.of(new EndDemandsOn(OfficerMarks.officer(recused.recusal().officer())));
    }
}
