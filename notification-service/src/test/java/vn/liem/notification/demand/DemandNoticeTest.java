package vn.liem.notification.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.notification.demand.DemandNoticeCommand.EndDemand;
import vn.liem.notification.demand.DemandNoticeCommand.EndDemandsOn;
import vn.liem.notification.demand.DemandNoticeCommand.TellOfDemand;
import vn.liem.notification.demand.DemandNoticeEvent.DemandEnded;
import vn.liem.notification.demand.DemandNoticeEvent.DemandTold;
import vn.liem.notification.demand.policy.DemandAnswered;
import vn.liem.notification.demand.policy.DemandMade;
import vn.liem.notification.demand.policy.OfficerRecordTakenBack;
import vn.liem.notification.demand.policy.OfficerRecusedTold;
import vn.liem.notification.demand.policy.OfficerReplacedTold;
import vn.liem.notification.demand.policy.WhenDemandIsOverThenEndNotice;
import vn.liem.notification.demand.policy.WhenReplacementDemandedThenTellBody;

class DemandNoticeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 4, 20);
    private static final UUID HEARD = new UUID(0, 1);
    private static final DemandMade MADE = made("41/YC", Optional.of("T01-CQDT"));
    private static final DemandTelling ONE = telling(HEARD, MADE);
    private static final DemandTelling OTHER = telling(new UUID(0, 2), made("42/YC", Optional.of("T01-CQDT")));

    private final DemandNoticeDecider decider = new DemandNoticeDecider();

    @Test
    void of_each_demand_the_officers_body_is_told_once() {
        given(decider).when(new TellOfDemand(ONE)).then(DemandTold.of(ONE));
        given(decider, DemandTold.of(ONE)).when(new TellOfDemand(ONE)).thenNothing();
        given(decider, DemandTold.of(ONE)).when(new TellOfDemand(OTHER)).then(DemandTold.of(OTHER));
        assertEquals("T01-CQDT", ONE.to());
        assertEquals(
                List.of(), WhenReplacementDemandedThenTellBody.react(HEARD, MONDAY, made("41/YC", Optional.empty())));
    }

    @Test
    void a_demand_ends_when_it_is_declined_or_taken_back_and_all_on_an_officer_when_he_is_out() {
        DemandTold one = DemandTold.of(ONE);
        DemandTold other = DemandTold.of(OTHER);
        DemandEnded ended = new DemandEnded(ONE.key());
        DemandNoticeCommand declined = WhenDemandIsOverThenEndNotice.react(
                        new DemandAnswered("41/YC", "T01-VKS", "officer-1"))
                .getFirst();
        given(decider, one, other).when(declined).then(ended);
        assertEquals(
                List.of(declined),
                WhenDemandIsOverThenEndNotice.react(new OfficerRecordTakenBack("41/YC", "officer-1", "T01-VKS")));
        DemandNoticeCommand replaced = WhenDemandIsOverThenEndNotice.react(new OfficerReplacedTold("officer-1"))
                .getFirst();
        given(decider, one, other).when(replaced).then(ended, new DemandEnded(OTHER.key()));
        given(decider, one, other, ended).when(replaced).then(new DemandEnded(OTHER.key()));
        assertEquals(
                List.of(replaced),
                WhenDemandIsOverThenEndNotice.react(
                        new OfficerRecusedTold(new OfficerRecusedTold.Recusal("officer-1"))));
        given(decider, one).when(new EndDemandsOn(new UUID(0, 7))).thenNothing();
        given(decider, one).when(new EndDemand(new UUID(0, 7))).thenNothing();
        given(decider, one, ended).when(new TellOfDemand(ONE)).thenNothing();
    }

    private static DemandTelling telling(UUID heard, DemandMade made) {
        return ((TellOfDemand) WhenReplacementDemandedThenTellBody.react(heard, MONDAY, made)
                        .getFirst())
                .telling();
    }

    private static DemandMade made(String number, Optional<String> addressee) {
        return new DemandMade(new DemandMade.Demand(number, "officer-1", "T01-VKS", addressee));
    }
}
