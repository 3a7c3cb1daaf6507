package vn.liem.cases.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.cases.steering.SupervisionFixtures.DETAILS;
import static vn.liem.cases.steering.SupervisionFixtures.LISTED;
import static vn.liem.cases.steering.SupervisionFixtures.LISTED_ON;
import static vn.liem.cases.steering.SupervisionFixtures.SEALED;
import static vn.liem.cases.steering.SupervisionFixtures.closing;
import static vn.liem.cases.steering.SupervisionFixtures.day;
import static vn.liem.cases.steering.SupervisionFixtures.declined;
import static vn.liem.cases.steering.SupervisionFixtures.details;
import static vn.liem.cases.steering.SupervisionFixtures.kept;
import static vn.liem.cases.steering.SupervisionFixtures.member;
import static vn.liem.cases.steering.SupervisionFixtures.met;
import static vn.liem.cases.steering.SupervisionFixtures.monitored;
import static vn.liem.cases.steering.SupervisionFixtures.plan;
import static vn.liem.cases.steering.SupervisionFixtures.proposed;
import static vn.liem.testsupport.Given.given;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.cases.steering.SupervisionCommand.CorrectItem;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionCommand.PutItemBack;
import vn.liem.cases.steering.SupervisionCommand.TakeBackSupervisionStep;
import vn.liem.cases.steering.SupervisionCommand.TakeSupervisionStep;
import vn.liem.cases.steering.SupervisionCourse.Goal;
import vn.liem.cases.steering.SupervisionEvent.AssignedFromCentral;
import vn.liem.cases.steering.SupervisionEvent.ItemCorrected;
import vn.liem.cases.steering.SupervisionEvent.ItemDelisted;
import vn.liem.cases.steering.SupervisionEvent.ItemListed;
import vn.liem.cases.steering.SupervisionEvent.ItemProposed;
import vn.liem.cases.steering.SupervisionEvent.ItemPutBack;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.cases.steering.SupervisionEvent.SupervisionStepTakenBack;

class SupervisionStepsTest {

    private static final UUID EARLIER = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000a1");
    private static final Delisting OFF_ON_DAY_50 = new Delisting(day(50), Optional.empty());

    private final SupervisionDecider decider = new SupervisionDecider();

    @Test
    void a_proposal_is_listed_or_ends() {
        given(decider).when(step(proposed(-10))).then(proposed(-10));
        given(decider, proposed(-10)).when(list()).then(LISTED);
        given(decider, proposed(-10)).when(step(declined(-3))).then(declined(-3));
        given(decider, proposed(-10), declined(-3)).when(list()).thenRefused(SupervisionRefusal.PROPOSAL_ENDED);
        given(decider, proposed(-10), declined(-3))
                .when(step(declined(-1)))
                .thenRefused(SupervisionRefusal.PROPOSAL_ENDED);
        given(decider, proposed(-10)).when(step(declined(-11))).thenRefused(SupervisionRefusal.NOT_PROPOSED);
        given(decider, proposed(-10), LISTED)
                .when(step(declined(-3)))
                .thenRefused(SupervisionRefusal.PROPOSAL_TAKEN_UP);
        assertEquals(SupervisionStanding.PROPOSED, course(proposed(-10)).standing());
        assertEquals(
                SupervisionStanding.NOT_TAKEN_UP,
                course(proposed(-10), declined(-3)).standing());
    }

    @Test
    void a_proposal_comes_before_the_listing_it_led_to_even_if_recorded_after() {
        given(decider, LISTED).when(step(proposed(0))).then(proposed(0));
        given(decider, LISTED)
                .when(step(proposed(1)))
                .thenRefused(SupervisionRefusal.PROPOSED_AFTER_LISTING.against(LISTED_ON));
        given(decider, proposed(1))
                .when(list())
                .thenRefused(
                        SupervisionRefusal.later(day(1), SupervisionRefusal.PROPOSED_AFTER_LISTING.against(LISTED_ON)));
        given(decider, LISTED, proposed(-5)).when(step(proposed(-4))).thenRefused(SupervisionRefusal.PROPOSED_ALREADY);
        SupervisionProposal other = new SupervisionProposal(
                EARLIER,
                "T01-H1",
                SupervisionLevel.PROVINCE,
                Criterion.COMPLEX,
                day(-5),
                Optional.empty(),
                Optional.empty());
        given(decider, LISTED)
                .when(step(new ItemProposed(other)))
                .thenRefused(SupervisionRefusal.PROPOSAL_OF_ANOTHER_CASE);
    }

    @Test
    void a_case_is_put_back_as_a_new_item_after_it_left_the_list() {
        given(decider)
                .when(putBack(Optional.of(0)))
                .then(LISTED, new ItemPutBack(EARLIER, LISTED_ON, Optional.empty()));
        given(decider).when(putBack(Optional.of(1))).thenRefused(SupervisionRefusal.PUT_BACK_BEFORE_LEAVING);
        given(decider).when(putBack(Optional.empty())).thenRefused(SupervisionRefusal.STILL_ON_THE_LIST);
        given(decider, LISTED).when(putBack(Optional.of(-5))).thenNothing();
        given(decider, LISTED)
                .when(step(new ItemPutBack(EARLIER, day(1), Optional.empty())))
                .thenRefused(SupervisionRefusal.PUT_BACK_WITHOUT_LISTING);
    }

    @Test
    void nobody_looks_after_an_item_that_is_not_on_the_list_that_day() {
        for (Step step : List.<Step>of(
                member(10, "UV3"),
                plan(10, 2),
                monitored(10, MonitoringFinding.ON_COURSE),
                closing(10),
                kept(10),
                met(10, 1))) {
            given(decider, proposed(-10)).when(step(step)).thenRefused(SupervisionRefusal.NOT_LISTED);
            given(decider, new ItemListed(details(day(11))))
                    .when(step(step))
                    .thenRefused(SupervisionRefusal.NOT_ON_THE_LIST_THAT_DAY.against(day(11)));
            given(decider, LISTED, new ItemDelisted(new Delisting(day(9), Optional.empty())))
                    .when(step(step))
                    .thenRefused(SupervisionRefusal.NOT_ON_THE_LIST_THAT_DAY.against(day(9)));
        }
        given(decider, LISTED, member(10, "UV3"))
                .when(new DelistItem(new Delisting(day(9), Optional.empty())))
                .thenRefused(
                        SupervisionRefusal.later(day(10), SupervisionRefusal.NOT_ON_THE_LIST_THAT_DAY.against(day(9))));
        given(decider, LISTED, new ItemDelisted(new Delisting(day(10), Optional.empty())))
                .when(step(member(10, "UV3")))
                .then(member(10, "UV3"));
    }

    @Test
    void the_last_member_assigned_is_in_charge_and_before_the_one_of_the_listing() {
        assertEquals(Optional.of("UV9"), course(LISTED).memberInCharge());
        assertEquals(
                Optional.of("UV4"),
                course(LISTED, member(20, "UV4"), member(10, "UV3")).memberInCharge());
        given(decider, LISTED, member(10, "UV3")).when(step(member(10, "UV3"))).thenNothing();
        given(decider, LISTED, member(10, "UV3"))
                .when(step(member(10, "UV4")))
                .thenRefused(SupervisionRefusal.ONE_A_DAY.against(day(10)));
    }

    @Test
    void a_paper_of_the_centre_may_be_older_than_the_listing_it_led_to() {
        AssignedFromCentral paper = new AssignedFromCentral(day(-20), "12-TB/BCDTW");
        given(decider, LISTED).when(step(paper)).then(paper);
        given(decider, proposed(-10)).when(step(paper)).thenRefused(SupervisionRefusal.NOT_LISTED);
        given(decider, LISTED, new ItemDelisted(OFF_ON_DAY_50))
                .when(step(new AssignedFromCentral(day(51), "12-TB/BCDTW")))
                .thenRefused(SupervisionRefusal.NOT_ON_THE_LIST_THAT_DAY.against(day(50)));
        assertEquals(Optional.of(SupervisionLevel.PROVINCE), course(LISTED).level());
        assertEquals(
                Optional.of(SupervisionLevel.CENTRAL_ASSIGNED),
                course(LISTED, paper).level());
    }

    @Test
    void goals_are_those_of_the_plan_that_stands_and_each_is_reached_once() {
        given(decider, LISTED)
                .when(step(plan(5, List.of(goal(1), goal(1)))))
                .thenRefused(SupervisionRefusal.GOALS_NUMBERED_BADLY);
        given(decider, LISTED)
                .when(step(plan(5, List.of(goal(0)))))
                .thenRefused(SupervisionRefusal.GOALS_NUMBERED_BADLY);
        given(decider, LISTED, plan(5, 2)).when(step(met(4, 1))).thenRefused(SupervisionRefusal.NO_SUCH_GOAL);
        given(decider, LISTED, plan(5, 2)).when(step(met(5, 3))).thenRefused(SupervisionRefusal.NO_SUCH_GOAL);
        given(decider, LISTED, plan(5, 2), met(20, 1)).when(step(met(20, 2))).then(met(20, 2));
        given(decider, LISTED, plan(5, 2), met(20, 1))
                .when(step(met(21, 1)))
                .thenRefused(SupervisionRefusal.GOAL_MET_ALREADY);
        given(decider, LISTED, plan(5, 2), met(20, 2))
                .when(step(plan(10, 1)))
                .thenRefused(SupervisionRefusal.later(day(20), SupervisionRefusal.NO_SUCH_GOAL));
        SupervisionCourse course = course(LISTED, plan(5, 1), met(31, 1), plan(40, 2));
        assertEquals(2, course.goals().size());
        Goal first = course.goals().getFirst();
        assertEquals(Optional.of(day(31)), first.metOn());
        assertTrue(first.isLateOn(day(30)));
        Goal second = course.goals().getLast();
        assertEquals(Optional.empty(), second.metOn());
        assertFalse(second.isLateOn(day(60)));
        assertTrue(second.isLateOn(day(61)));
    }

    @Test
    void monitoring_says_how_it_stands_until_it_is_proposed_to_close() {
        assertEquals(SupervisionStanding.LISTED, course(LISTED).standing());
        assertEquals(
                SupervisionStanding.MONITORED,
                course(LISTED, monitored(10, MonitoringFinding.BEHIND)).standing());
        assertEquals(
                SupervisionStanding.DIRECTION_NEEDED,
                course(LISTED, monitored(10, MonitoringFinding.NEEDS_DIRECTION)).standing());
        assertEquals(
                SupervisionStanding.CLOSING_PROPOSED,
                course(LISTED, closing(20), monitored(25, MonitoringFinding.ON_COURSE))
                        .standing());
        assertEquals(
                SupervisionStanding.LISTED,
                course(LISTED, closing(20), kept(20)).standing());
        assertEquals(
                SupervisionStanding.DELISTED,
                course(LISTED, closing(20), new ItemDelisted(OFF_ON_DAY_50)).standing());
    }

    @Test
    void closing_is_proposed_once_and_answered_after() {
        given(decider, LISTED).when(step(kept(20))).thenRefused(SupervisionRefusal.NO_CLOSING_PROPOSED);
        given(decider, LISTED, closing(20))
                .when(step(closing(21)))
                .thenRefused(SupervisionRefusal.CLOSING_PROPOSED_ALREADY);
        given(decider, LISTED, closing(20)).when(step(kept(20))).then(kept(20));
        given(decider, LISTED, closing(20), kept(20)).when(step(closing(21))).then(closing(21));
        given(decider, LISTED, closing(20), kept(22))
                .when(step(kept(23)))
                .thenRefused(SupervisionRefusal.NO_CLOSING_PROPOSED);
    }

    @Test
    void what_was_recorded_by_mistake_is_taken_back_and_nothing_else_is() {
        given(decider, LISTED, plan(5, 2), met(20, 1))
                .when(back(SupervisionStepCode.GOAL_MET, 20, Optional.of(1)))
                .then(new SupervisionStepTakenBack(SupervisionStepCode.GOAL_MET, day(20), Optional.of(1), SEALED));
        given(decider, LISTED, plan(5, 2), met(20, 1))
                .when(back(SupervisionStepCode.GOAL_MET, 20, Optional.of(2)))
                .thenRefused(SupervisionRefusal.NO_SUCH_STEP);
        given(decider, LISTED, plan(5, 2), met(20, 1))
                .when(back(SupervisionStepCode.PLAN_SET, 5, Optional.empty()))
                .thenRefused(SupervisionRefusal.later(day(20), SupervisionRefusal.NO_SUCH_GOAL));
        given(decider, proposed(-10))
                .when(back(SupervisionStepCode.PROPOSED, -10, Optional.empty()))
                .thenRefused(SupervisionRefusal.PROPOSAL_IS_ALL_THERE_IS);
        given(decider, proposed(-10), LISTED)
                .when(back(SupervisionStepCode.PROPOSED, -10, Optional.empty()))
                .then(new SupervisionStepTakenBack(SupervisionStepCode.PROPOSED, day(-10), Optional.empty(), SEALED));
    }

    @Test
    void a_register_is_taken_as_it_stands_and_people_are_held_to_what_is_recorded() {
        Optional<Delisting> off = Optional.of(new Delisting(day(9), Optional.empty()));
        given(decider, LISTED, member(10, "UV3"))
                .when(new CorrectItem(DETAILS, off, LISTED_ON, Optional.empty()))
                .then(new ItemCorrected(DETAILS, off, Optional.empty()));
        given(decider, LISTED, member(10, "UV3"))
                .when(new CorrectItem(DETAILS, off, LISTED_ON, Optional.of(SEALED)))
                .thenRefused(
                        SupervisionRefusal.later(day(10), SupervisionRefusal.NOT_ON_THE_LIST_THAT_DAY.against(day(9))));
    }

    private SupervisionCourse course(SupervisionEvent... events) {
        Supervision state = decider.initial();
        for (SupervisionEvent event : events) {
            state = decider.evolve(state, event);
        }
        return SupervisionCourse.of(state);
    }

    private static ListItem list() {
        return new ListItem(DETAILS, day(-100));
    }

    private static TakeSupervisionStep step(Step step) {
        return new TakeSupervisionStep(step);
    }

    private static PutItemBack putBack(Optional<Integer> earlierLeft) {
        return new PutItemBack(
                DETAILS, day(-100), EARLIER, earlierLeft.map(SupervisionFixtures::day), Optional.empty());
    }

    private static PlanGoal goal(int number) {
        return new PlanGoal(number, SEALED, day(30));
    }

    private static TakeBackSupervisionStep back(SupervisionStepCode step, int days, Optional<Integer> goal) {
        return new TakeBackSupervisionStep(step, day(days), goal, SEALED);
    }
}
