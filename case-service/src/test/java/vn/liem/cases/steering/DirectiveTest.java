package vn.liem.cases.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.cases.steering.DirectiveFixtures.DETAILS;
import static vn.liem.cases.steering.DirectiveFixtures.DUE;
import static vn.liem.cases.steering.DirectiveFixtures.ISSUE;
import static vn.liem.cases.steering.DirectiveFixtures.ISSUED;
import static vn.liem.cases.steering.DirectiveFixtures.KEY;
import static vn.liem.cases.steering.DirectiveFixtures.SEALED;
import static vn.liem.cases.steering.DirectiveFixtures.day;
import static vn.liem.cases.steering.DirectiveFixtures.details;
import static vn.liem.cases.steering.DirectiveFixtures.done;
import static vn.liem.cases.steering.DirectiveFixtures.historyTo;
import static vn.liem.cases.steering.DirectiveFixtures.progress;
import static vn.liem.cases.steering.DirectiveFixtures.rejected;
import static vn.liem.cases.steering.DirectiveFixtures.verified;
import static vn.liem.testsupport.Given.given;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.DirectiveCommand.BringInDirective;
import vn.liem.cases.steering.DirectiveCommand.CorrectDirective;
import vn.liem.cases.steering.DirectiveCommand.IssueDirective;
import vn.liem.cases.steering.DirectiveCommand.TakeBackDirectiveStep;
import vn.liem.cases.steering.DirectiveCommand.TakeDirectiveStep;
import vn.liem.cases.steering.DirectiveCommand.WithdrawDirectiveStatement;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCancelled;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCorrected;
import vn.liem.cases.steering.DirectiveEvent.DirectiveExtended;
import vn.liem.cases.steering.DirectiveEvent.DirectiveIssued;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStatementWithdrawn;
import vn.liem.cases.steering.DirectiveEvent.DirectiveStepTakenBack;
import vn.liem.cases.steering.DirectiveEvent.DirectiveToldByRegister;
import vn.liem.cases.steering.DirectiveEvent.DirectiveUrged;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.RegisterLine;

class DirectiveTest {

    private static final Set<DirectiveStanding> IN_HANDS_OF_OWNER =
            EnumSet.of(DirectiveStanding.ISSUED, DirectiveStanding.IN_PROGRESS, DirectiveStanding.NOT_DONE);
    private static final Set<DirectiveStanding> OPEN = EnumSet.of(
            DirectiveStanding.ISSUED,
            DirectiveStanding.IN_PROGRESS,
            DirectiveStanding.NOT_DONE,
            DirectiveStanding.REPORTED_DONE);
    private static final DirectiveTold TOLD = new DirectiveTold(
            Optional.of(DUE.plusDays(30)), Optional.of(day(40)), Optional.of(day(44)), Optional.empty(), 2);

    private final DirectiveDecider decider = new DirectiveDecider();

    @Test
    void a_directive_is_issued_once_and_is_not_due_before() {
        given(decider).when(new IssueDirective(KEY, DETAILS)).then(ISSUE);
        given(decider)
                .when(new IssueDirective(KEY, details(Optional.of(ISSUED))))
                .then(new DirectiveIssued(KEY, details(Optional.of(ISSUED))));
        given(decider)
                .when(new IssueDirective(KEY, details(Optional.of(ISSUED.minusDays(1)))))
                .thenRefused(DirectiveRefusal.DUE_BEFORE_ISSUE);
        given(decider, ISSUE).when(new IssueDirective(KEY, DETAILS)).thenRefused(DirectiveRefusal.ISSUED_ALREADY);
        given(decider).when(take(progress(1))).thenRefused(DirectiveRefusal.NOT_ISSUED);
    }

    @Test
    void what_a_register_told_of_a_directive_is_taken_back_and_may_be_told_again() {
        RegisterLine line = new RegisterLine("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 2);
        DirectiveStatementWithdrawn withdrawn = new DirectiveStatementWithdrawn(DETAILS.number(), line);
        given(decider, ISSUE).when(new WithdrawDirectiveStatement(line)).then(withdrawn);
        given(decider, ISSUE, withdrawn)
                .when(new WithdrawDirectiveStatement(line))
                .thenNothing();
        given(decider, ISSUE, withdrawn).when(take(progress(1))).thenRefused(DirectiveRefusal.NOT_ISSUED);
        given(decider, ISSUE, withdrawn).when(new IssueDirective(KEY, DETAILS)).then(ISSUE);
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_taken_where_it_fits_and_refused_elsewhere(DirectiveStanding standing) {
        isTakenIn(IN_HANDS_OF_OWNER, standing, progress(30));
        isTakenIn(IN_HANDS_OF_OWNER, standing, done(30));
        isTakenIn(IN_HANDS_OF_OWNER, standing, new DirectiveUrged(day(30), 1, Optional.empty()));
        isTakenIn(OPEN, standing, new DirectiveExtended(day(30), DUE.plusDays(1), Optional.empty()));
        isTakenIn(OPEN, standing, new DirectiveCancelled(day(30), SEALED));
        isTakenIn(EnumSet.of(DirectiveStanding.REPORTED_DONE), standing, rejected(30));
        isTakenIn(EnumSet.of(DirectiveStanding.REPORTED_DONE), standing, verified(30));
    }

    @Test
    void reported_done_is_not_done() {
        assertTrue(courseOf(historyTo(DirectiveStanding.REPORTED_DONE)).isOverdueOn(DUE.plusDays(1)));
        assertTrue(courseOf(historyTo(DirectiveStanding.NOT_DONE)).isOverdueOn(DUE.plusDays(1)));
        assertFalse(courseOf(historyTo(DirectiveStanding.REPORTED_DONE)).isOverdueOn(DUE));
        assertFalse(courseOf(historyTo(DirectiveStanding.VERIFIED_DONE)).isOverdueOn(DUE.plusDays(1)));
        assertFalse(courseOf(historyTo(DirectiveStanding.CANCELLED)).isOverdueOn(DUE.plusDays(1)));
        assertEquals(
                Optional.of(day(25)),
                courseOf(historyTo(DirectiveStanding.VERIFIED_DONE)).closedOn());
    }

    @Test
    void nothing_happens_before_the_issue() {
        given(decider, ISSUE).when(take(progress(0))).then(progress(0));
        given(decider, ISSUE).when(take(progress(-1))).thenRefused(DirectiveRefusal.BEFORE_ISSUE.against(ISSUED));
    }

    @Test
    void an_extension_goes_to_a_later_day_and_needs_one_that_stands() {
        DirectiveExtended longer = new DirectiveExtended(day(30), DUE.plusDays(30), Optional.empty());
        given(decider, ISSUE).when(take(longer)).then(longer);
        given(decider, ISSUE)
                .when(take(new DirectiveExtended(day(30), DUE, Optional.empty())))
                .thenRefused(DirectiveRefusal.EXTENDED_TO_NO_LATER_DAY.against(DUE));
        given(decider, new DirectiveIssued(KEY, details(Optional.empty())))
                .when(take(longer))
                .thenRefused(DirectiveRefusal.NO_DAY_TO_EXTEND);
        assertEquals(
                Optional.of(DUE.plusDays(30)), courseOf(List.of(ISSUE, longer)).dueOn());
    }

    @Test
    void an_extension_recorded_late_is_refused_where_a_later_one_would_no_longer_fit() {
        DirectiveExtended second = new DirectiveExtended(day(30), DUE.plusDays(30), Optional.empty());
        given(decider, ISSUE, second)
                .when(take(new DirectiveExtended(day(10), DUE.plusDays(40), Optional.empty())))
                .thenRefused(DirectiveRefusal.later(
                        day(30), DirectiveRefusal.EXTENDED_TO_NO_LATER_DAY.against(DUE.plusDays(40))));
    }

    @Test
    void urgings_have_numbers_that_grow_with_the_days_in_any_order_of_recording() {
        DirectiveUrged second = new DirectiveUrged(day(20), 2, Optional.empty());
        given(decider, ISSUE).when(take(second)).then(second);
        given(decider, ISSUE, second)
                .when(take(new DirectiveUrged(day(10), 1, Optional.empty())))
                .then(new DirectiveUrged(day(10), 1, Optional.empty()));
        given(decider, ISSUE, second)
                .when(take(new DirectiveUrged(day(30), 2, Optional.empty())))
                .thenRefused(DirectiveRefusal.urged(2));
        given(decider, ISSUE, second)
                .when(take(new DirectiveUrged(day(10), 3, Optional.empty())))
                .thenRefused(DirectiveRefusal.later(day(20), DirectiveRefusal.urged(3)));
        given(decider, ISSUE)
                .when(take(new DirectiveUrged(day(10), 0, Optional.empty())))
                .thenRefused(DirectiveRefusal.URGINGS_COUNT_FROM_ONE);
        assertEquals(2, courseOf(List.of(ISSUE, second)).urges());
    }

    @Test
    void how_much_is_done_is_a_percentage() {
        for (int percent : List.of(0, 100)) {
            DirectiveProgressReported report = new DirectiveProgressReported(day(10), percent, Optional.empty());
            given(decider, ISSUE).when(take(report)).then(report);
            assertEquals(Optional.of(percent), courseOf(List.of(ISSUE, report)).percentDone());
        }
        for (int percent : List.of(-1, 101)) {
            given(decider, ISSUE)
                    .when(take(new DirectiveProgressReported(day(10), percent, Optional.empty())))
                    .thenRefused(DirectiveRefusal.NO_PERCENTAGE);
        }
    }

    @Test
    void of_each_kind_there_is_one_step_a_day_and_the_same_again_changes_nothing() {
        given(decider, ISSUE, progress(10)).when(take(progress(10))).thenNothing();
        given(decider, ISSUE, progress(10))
                .when(take(new DirectiveProgressReported(day(10), 70, Optional.empty())))
                .thenRefused(DirectiveRefusal.ONE_A_DAY.against(day(10)));
    }

    @Test
    void a_step_is_taken_back_unless_another_rests_on_it() {
        TakeBackDirectiveStep back = new TakeBackDirectiveStep(DirectiveStepCode.REPORTED_DONE, day(20), SEALED);
        given(decider, historyTo(DirectiveStanding.REPORTED_DONE))
                .when(back)
                .then(new DirectiveStepTakenBack(DirectiveStepCode.REPORTED_DONE, day(20), SEALED));
        given(decider, ISSUE).when(back).thenRefused(DirectiveRefusal.NO_SUCH_STEP);
        given(decider, historyTo(DirectiveStanding.VERIFIED_DONE))
                .when(back)
                .thenRefused(DirectiveRefusal.later(
                        day(25),
                        DirectiveRefusal.standing(DirectiveStanding.ISSUED, List.of(DirectiveStanding.REPORTED_DONE))));
    }

    @Test
    void a_correction_keeps_the_number_and_what_was_recorded_since() {
        DirectiveDetails later = details(Optional.of(DUE.plusDays(10)));
        given(decider, ISSUE)
                .when(new CorrectDirective(later, Optional.empty(), SEALED))
                .then(new DirectiveCorrected(later, Optional.empty(), SEALED));
        given(decider, ISSUE)
                .when(new CorrectDirective(DETAILS, Optional.empty(), SEALED))
                .thenNothing();
        given(decider, ISSUE)
                .when(new CorrectDirective(details(Optional.of(ISSUED.minusDays(1))), Optional.empty(), SEALED))
                .thenRefused(DirectiveRefusal.DUE_BEFORE_ISSUE);
        given(decider, ISSUE, new DirectiveExtended(day(30), DUE.plusDays(5), Optional.empty()))
                .when(new CorrectDirective(later, Optional.empty(), SEALED))
                .thenRefused(DirectiveRefusal.later(
                        day(30), DirectiveRefusal.EXTENDED_TO_NO_LATER_DAY.against(DUE.plusDays(10))));
        DirectiveDetails renumbered = new DirectiveDetails(
                "KLCD-2",
                ISSUED,
                DirectiveSource.MEETING,
                "T01-NC",
                "T01-CQDT",
                Optional.empty(),
                Optional.of(SEALED),
                Optional.of(DUE));
        given(decider, ISSUE)
                .when(new CorrectDirective(renumbered, Optional.empty(), SEALED))
                .thenRefused(DirectiveRefusal.CORRECTION_CHANGES_NUMBER);
    }

    @Test
    void a_register_is_taken_as_it_stands_and_live_facts_follow_it() {
        given(decider).when(new BringInDirective(KEY, DETAILS, TOLD)).then(ISSUE, new DirectiveToldByRegister(TOLD));
        given(decider)
                .when(new BringInDirective(KEY, DETAILS, DirectiveTold.nothing()))
                .then(ISSUE);
        DirectiveTold odd = new DirectiveTold(
                Optional.of(ISSUED.minusDays(9)), Optional.empty(), Optional.of(day(3)), Optional.of(day(2)), 0);
        given(decider)
                .when(new BringInDirective(KEY, details(Optional.of(ISSUED.minusDays(1))), odd))
                .then(
                        new DirectiveIssued(KEY, details(Optional.of(ISSUED.minusDays(1)))),
                        new DirectiveToldByRegister(odd));
        DirectiveCourse course = courseOf(List.of(ISSUE, new DirectiveToldByRegister(TOLD)));
        assertEquals(DirectiveStanding.VERIFIED_DONE, course.standing());
        assertEquals(Optional.of(DUE.plusDays(30)), course.dueOn());
        assertEquals(2, course.urges());
        given(decider, ISSUE, new DirectiveToldByRegister(TOLD))
                .when(take(new DirectiveUrged(day(30), 2, Optional.empty())))
                .thenRefused(DirectiveRefusal.urged(2));
        given(decider, ISSUE, new DirectiveToldByRegister(TOLD))
                .when(take(done(45)))
                .thenRefused(DirectiveRefusal.standing(
                        DirectiveStanding.VERIFIED_DONE,
                        List.copyOf(IN_HANDS_OF_OWNER.stream().sorted().toList())));
    }

    @Test
    void a_corrected_register_replaces_what_it_told_and_keeps_what_people_recorded() {
        DirectiveTold open =
                new DirectiveTold(Optional.empty(), Optional.of(day(40)), Optional.empty(), Optional.empty(), 1);
        List<DirectiveEvent> history = List.of(ISSUE, new DirectiveToldByRegister(open), verified(50));
        given(decider, history)
                .when(new CorrectDirective(DETAILS, Optional.of(TOLD), SEALED))
                .then(new DirectiveCorrected(DETAILS, Optional.of(TOLD), SEALED));
        given(decider, history)
                .when(new CorrectDirective(DETAILS, Optional.of(open), SEALED))
                .thenNothing();
        List<DirectiveEvent> more = new ArrayList<>(history);
        more.add(new DirectiveCorrected(DETAILS, Optional.of(TOLD), SEALED));
        assertEquals(List.of(verified(50)), folded(more).steps());
        assertEquals(TOLD, folded(more).told());
        given(decider, more)
                .when(new TakeBackDirectiveStep(DirectiveStepCode.VERIFIED_DONE, day(50), SEALED))
                .then(new DirectiveStepTakenBack(DirectiveStepCode.VERIFIED_DONE, day(50), SEALED));
    }

    private void isTakenIn(Set<DirectiveStanding> fitting, DirectiveStanding standing, Step step) {
        if (fitting.contains(standing)) {
            given(decider, historyTo(standing)).when(take(step)).then(step);
        } else {
            Decision<DirectiveEvent> decision = decider.decide(take(step), folded(historyTo(standing)));
            var refused = assertInstanceOf(Decision.Refused.class, decision);
            assertEquals("not_as_it_stands", refused.why().code());
            assertTrue(refused.why().english().contains("It is: " + standing.english()));
            assertTrue(refused.why().vietnamese().contains("Hiện trạng: " + standing.vietnamese()));
        }
    }

    private static TakeDirectiveStep take(Step step) {
        return new TakeDirectiveStep(step);
    }

    private DirectiveCourse courseOf(List<? extends DirectiveEvent> history) {
        return DirectiveCourse.of(folded(history));
    }

    private Issued folded(List<? extends DirectiveEvent> history) {
        Directive state = decider.initial();
        for (DirectiveEvent event : history) {
            state = decider.evolve(state, event);
        }
        return (Issued) state;
    }
}
