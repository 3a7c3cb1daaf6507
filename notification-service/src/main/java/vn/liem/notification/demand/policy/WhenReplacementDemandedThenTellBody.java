package vn.liem.notification.demand.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.liem.notification.demand.DemandNoticeCommand;
import vn.liem.notification.demand.DemandNoticeCommand.TellOfDemand;
import vn.liem.notification.demand.DemandTelling;

/** A demand goes to the body whose officer it is, since its head decides. */
public final class WhenReplacementDemandedThenTellBody {

    private WhenReplacementDemandedThenTellBody() {}

    /** Whom to tell; nobody where it is not known whose officer it is. */
    public static List<DemandNoticeCommand> react(UUID event, LocalDate recordedOn, DemandMade made) {
        DemandMade.Demand demand = made.demand();
        return demand.addressee().stream()
                .<DemandNoticeCommand>map(body -> new TellOfDemand(DemandTelling.of(
                        event,
                        recordedOn,
                        body,
                        OfficerMarks.demand(demand.documentNo(), demand.officer(), demand.unit()),
                        OfficerMarks.officer(demand.officer()))))
                .toList();
    }
}
