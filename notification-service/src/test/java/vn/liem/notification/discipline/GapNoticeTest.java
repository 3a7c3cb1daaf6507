package vn.liem.notification.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.notification.discipline.GapNoticeCommand.TellOfGap;
import vn.liem.notification.discipline.GapNoticeEvent.GapTold;
import vn.liem.notification.discipline.policy.GapFound;
import vn.liem.notification.discipline.policy.WhenGapFoundThenTellStandingAgency;

class GapNoticeTest {

    private static final LocalDate GAP_ON = LocalDate.of(2024, 4, 17);
    private static final GapTelling ONE = GapTelling.of(new UUID(0, 1), GAP_ON, "T01");
    private static final GapTelling OTHER = GapTelling.of(new UUID(0, 2), GAP_ON, "T01");

    private final GapNoticeDecider decider = new GapNoticeDecider();

    @Test
    void of_each_gap_it_is_told_once() {
        given(decider).when(new TellOfGap(ONE)).then(GapTold.of(ONE));
        given(decider, GapTold.of(ONE)).when(new TellOfGap(ONE)).thenNothing();
        given(decider, GapTold.of(ONE)).when(new TellOfGap(OTHER)).then(GapTold.of(OTHER));
    }

    @Test
    void it_goes_to_the_standing_agency_of_the_province() {
        GapFound found = new GapFound(new GapFound.Gap(GAP_ON, "T01-H3"));
        assertEquals(List.of(new TellOfGap(ONE)), WhenGapFoundThenTellStandingAgency.react(new UUID(0, 1), found));
    }
}
