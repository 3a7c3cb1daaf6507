package vn.liem.cases.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.cases.steering.SupervisionFixtures.DETAILS;
import static vn.liem.cases.steering.SupervisionFixtures.SEALED;
import static vn.liem.cases.steering.SupervisionFixtures.closing;
import static vn.liem.cases.steering.SupervisionFixtures.day;
import static vn.liem.cases.steering.SupervisionFixtures.declined;
import static vn.liem.cases.steering.SupervisionFixtures.kept;
import static vn.liem.cases.steering.SupervisionFixtures.member;
import static vn.liem.cases.steering.SupervisionFixtures.met;
import static vn.liem.cases.steering.SupervisionFixtures.monitored;
import static vn.liem.cases.steering.SupervisionFixtures.plan;
import static vn.liem.cases.steering.SupervisionFixtures.proposed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.liem.cases.steering.SupervisionCommand.DelistItem;
import vn.liem.cases.steering.SupervisionCommand.ListItem;
import vn.liem.cases.steering.SupervisionCommand.TakeBackSupervisionStep;
import vn.liem.cases.steering.SupervisionCommand.TakeSupervisionStep;
import vn.liem.cases.steering.SupervisionEvent.AssignedFromCentral;
import vn.liem.cases.steering.SupervisionEvent.Step;
import vn.liem.kernel.Decision;
import vn.liem.testsupport.RandomWalk;

/** What is recorded of an item of the list, in whatever order: nothing that breaks a rule, and the same end. */
class SupervisionInAnyOrderTest {

    private static final int COMMANDS = 16;
    private static final int DAYS = 40;

    private final SupervisionDecider decider = new SupervisionDecider();

    private record Walk(Supervision item, List<SupervisionEvent> history, int refused) {}

    @RandomWalk
    void no_walk_comes_to_an_illegal_state_and_every_history_folds_to_where_it_ended(long seed) {
        Random random = new Random(seed);
        List<SupervisionCommand> commands = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            commands.add(random.nextInt(8) == 0 ? takenBack(random) : anything(random));
        }
        Walk walk = walk(commands);
        assertEquals(List.of(), SupervisionCourse.of(walk.item()).misfits());
        assertEquals(walk.item(), folded(walk.history()));
    }

    @RandomWalk
    void any_order_of_recording_that_refuses_nothing_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        List<SupervisionCommand> accepted = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            List<SupervisionCommand> more = new ArrayList<>(accepted);
            more.add(anything(random));
            if (walk(more).refused() == 0) {
                accepted = more;
            }
        }
        Walk one = walk(accepted);
        List<SupervisionCommand> otherOrder = new ArrayList<>(accepted);
        Collections.shuffle(otherOrder, random);
        Walk other = walk(otherOrder);
        assertEquals(List.of(), SupervisionCourse.of(other.item()).misfits());
        if (other.refused() == 0) {
            assertEquals(one.item(), other.item());
        }
    }

    /** A whole stay on the list, every fact late in every order once it is listed: nothing is refused. */
    @RandomWalk
    void what_is_recorded_after_the_listing_comes_in_any_order(long seed) {
        Random random = new Random(seed);
        List<SupervisionCommand> later = new ArrayList<>(List.of(
                step(proposed(-10)),
                step(new AssignedFromCentral(day(-3), "12-TB/BCDTW")),
                step(member(1, "UV3")),
                step(member(15, "UV4")),
                step(plan(2, 2)),
                step(plan(18, 2)),
                step(monitored(10, MonitoringFinding.NEEDS_DIRECTION)),
                step(closing(30)),
                new DelistItem(new Delisting(day(40), Optional.empty()))));
        Collections.shuffle(later, random);
        later.addFirst(new ListItem(DETAILS, day(-100)));
        later.add(step(met(20, 1)));
        Walk walk = walk(later);
        assertEquals(0, walk.refused());
        SupervisionCourse course = SupervisionCourse.of(walk.item());
        assertEquals(SupervisionStanding.DELISTED, course.standing());
        assertEquals(Optional.of("UV4"), course.memberInCharge());
        assertEquals(Optional.of(SupervisionLevel.CENTRAL_ASSIGNED), course.level());
        assertEquals(Optional.of(day(20)), course.goals().getFirst().metOn());
    }

    private Walk walk(List<SupervisionCommand> commands) {
        List<SupervisionEvent> history = new ArrayList<>();
        Supervision state = decider.initial();
        int refused = 0;
        for (SupervisionCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<SupervisionEvent>(var events) -> {
                    for (SupervisionEvent event : events) {
                        history.add(event);
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<SupervisionEvent> _ -> refused++;
            }
        }
        return new Walk(state, history, refused);
    }

    private Supervision folded(List<SupervisionEvent> history) {
        Supervision state = decider.initial();
        for (SupervisionEvent event : history) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static SupervisionCommand takenBack(Random random) {
        SupervisionStepCode[] codes = SupervisionStepCode.values();
        SupervisionStepCode code = codes[random.nextInt(codes.length)];
        Optional<Integer> goal =
                code == SupervisionStepCode.GOAL_MET ? Optional.of(1 + random.nextInt(2)) : Optional.empty();
        return new TakeBackSupervisionStep(code, day(random.nextInt(DAYS) - 5), goal, SEALED);
    }

    private static SupervisionCommand anything(Random random) {
        int days = random.nextInt(DAYS) - 5;
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new ListItem(DETAILS, day(-100));
            case 3 -> new DelistItem(new Delisting(day(days + 10), Optional.empty()));
            case 4 -> step(proposed(days - 10));
            case 5 -> step(declined(days));
            case 6 -> step(member(days, random.nextBoolean() ? "UV3" : "UV4"));
            case 7 -> step(plan(days, 1 + random.nextInt(2)));
            case 8 -> step(met(days, 1 + random.nextInt(2)));
            case 9 -> step(monitored(days, MonitoringFinding.values()[random.nextInt(3)]));
            case 10 -> step(closing(days));
            default -> step(kept(days));
        };
    }

    private static TakeSupervisionStep step(Step step) {
        return new TakeSupervisionStep(step);
    }
}
