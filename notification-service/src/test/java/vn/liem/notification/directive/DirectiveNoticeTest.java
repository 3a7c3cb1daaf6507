package vn.liem.notification.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.notification.directive.DirectiveNoticeCommand.HearOfIssue;
import vn.liem.notification.directive.DirectiveNoticeCommand.HearOfStep;
import vn.liem.notification.directive.DirectiveNoticeEvent.Key;
import vn.liem.notification.directive.DirectiveNoticeEvent.OwnerKnown;
import vn.liem.notification.directive.DirectiveNoticeEvent.OwnerTold;
import vn.liem.notification.directive.policy.DirectiveSaid;
import vn.liem.notification.directive.policy.WhenDirectiveIssuedThenTellOwner;

class DirectiveNoticeTest {

    private static final UUID ISSUE = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001");
    private static final UUID URGING = UUID.fromString("0199b0a4-7c1e-7000-8000-000000000002");
    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 12);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 29);
    private static final String POLICE = "T01-CQDT";
    private static final OwnerKnown KNOWN = new OwnerKnown(POLICE, Optional.of(DUE));
    private static final OwnerTold TOLD =
            new OwnerTold(new Key(DirectiveNews.DIRECTIVE_ISSUED, ISSUE), DUE, ISSUED, POLICE);

    private final DirectiveNoticeDecider decider = new DirectiveNoticeDecider();

    @Test
    void the_owner_is_told_once_of_the_issue() {
        given(decider).when(issue(POLICE, Optional.of(DUE), ISSUED)).then(KNOWN, TOLD);
        given(decider, KNOWN, TOLD)
                .when(issue(POLICE, Optional.of(DUE), ISSUED))
                .thenNothing();
        given(decider, KNOWN, TOLD)
                .when(issue(POLICE, Optional.of(DUE.plusDays(9)), ISSUED))
                .then(new OwnerKnown(POLICE, Optional.of(DUE.plusDays(9))));
    }

    @Test
    void a_correction_to_another_owner_tells_that_one() {
        given(decider, KNOWN, TOLD)
                .when(issue("T01-VKS", Optional.of(DUE), DUE))
                .then(new OwnerKnown("T01-VKS", Optional.of(DUE)), new OwnerTold(TOLD.key(), DUE, ISSUED, "T01-VKS"));
    }

    @Test
    void of_the_past_nobody_is_told() {
        given(decider).when(issue(POLICE, Optional.of(DUE), DUE)).then(KNOWN, TOLD);
        given(decider).when(issue(POLICE, Optional.of(DUE), DUE.plusDays(1))).then(KNOWN);
        OwnerKnown open = new OwnerKnown(POLICE, Optional.empty());
        given(decider)
                .when(issue(POLICE, Optional.empty(), ISSUED.plusDays(31)))
                .then(open);
        given(decider)
                .when(issue(POLICE, Optional.empty(), ISSUED.plusDays(30)))
                .then(open, new OwnerTold(TOLD.key(), ISSUED, ISSUED, POLICE));
    }

    @Test
    void each_urging_and_each_finding_that_it_is_not_done_is_told_once() {
        HearOfStep urging = new HearOfStep(URGING, DirectiveNews.DIRECTIVE_URGED, DUE.plusDays(5));
        OwnerTold told = new OwnerTold(new Key(DirectiveNews.DIRECTIVE_URGED, URGING), DUE, DUE.plusDays(5), POLICE);
        given(decider).when(urging).thenNothing();
        given(decider, KNOWN).when(urging).then(told);
        given(decider, KNOWN, told).when(urging).thenNothing();
        given(decider, new OwnerKnown(POLICE, Optional.empty()))
                .when(new HearOfStep(URGING, DirectiveNews.DIRECTIVE_NOT_DONE, DUE))
                .then(new OwnerTold(new Key(DirectiveNews.DIRECTIVE_NOT_DONE, URGING), DUE, DUE, POLICE));
    }

    @Test
    void what_is_read_of_an_event_says_what_to_tell() {
        DirectiveSaid urged = new DirectiveSaid(Optional.empty(), Optional.of(DUE), Optional.empty());
        assertEquals(
                List.of(new HearOfStep(URGING, DirectiveNews.DIRECTIVE_URGED, DUE)),
                WhenDirectiveIssuedThenTellOwner.react(URGING, DUE, urged));
        DirectiveSaid issued = new DirectiveSaid(
                Optional.of(new DirectiveSaid.Details(ISSUED, POLICE, Optional.of(DUE))),
                Optional.empty(),
                Optional.empty());
        assertEquals(
                List.of(issue(POLICE, Optional.of(DUE), ISSUED)),
                WhenDirectiveIssuedThenTellOwner.react(ISSUE, ISSUED, issued));
    }

    private static HearOfIssue issue(String owner, Optional<LocalDate> dueOn, LocalDate recordedOn) {
        return new HearOfIssue(ISSUE, owner, ISSUED, dueOn, recordedOn);
    }
}
