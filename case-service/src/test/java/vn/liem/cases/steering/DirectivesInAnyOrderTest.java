package vn.liem.cases.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.cases.steering.DirectiveFixtures.ISSUE;
import static vn.liem.cases.steering.DirectiveFixtures.SEALED;
import static vn.liem.cases.steering.DirectiveFixtures.day;
import static vn.liem.cases.steering.DirectiveFixtures.done;
import static vn.liem.cases.steering.DirectiveFixtures.rejected;
import static vn.liem.cases.steering.DirectiveFixtures.verified;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.liem.cases.steering.Directive.Issued;
import vn.liem.cases.steering.DirectiveCommand.TakeBackDirectiveStep;
import vn.liem.cases.steering.DirectiveCommand.TakeDirectiveStep;
import vn.liem.cases.steering.DirectiveEvent.DirectiveCancelled;
import vn.liem.cases.steering.DirectiveEvent.DirectiveExtended;
import vn.liem.cases.steering.DirectiveEvent.DirectiveProgressReported;
import vn.liem.cases.steering.DirectiveEvent.DirectiveUrged;
import vn.liem.cases.steering.DirectiveEvent.Step;
import vn.liem.kernel.Decision;
import vn.liem.testsupport.RandomWalk;

/** What is recorded of directives, in whatever order: no step that breaks a rule, and the same end. */
class DirectivesInAnyOrderTest {

    private static final int COMMANDS = 14;
    private static final int DAYS = 40;

    private final DirectiveDecider decider = new DirectiveDecider();

    private record Walk(Issued directive, List<DirectiveEvent> history, int refused) {}

    @RandomWalk
    void no_walk_comes_to_an_illegal_state_and_every_history_folds_to_where_it_ended(long seed) {
        Random random = new Random(seed);
        List<DirectiveCommand> commands = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            commands.add(
                    random.nextInt(8) == 0
                            ? new TakeBackDirectiveStep(
                                    DirectiveStepCode.values()[random.nextInt(7)], day(random.nextInt(DAYS)), SEALED)
                            : new TakeDirectiveStep(anyStep(random)));
        }
        Walk walk = walk(commands);
        assertEquals(List.of(), DirectiveCourse.of(walk.directive()).misfits());
        assertEquals(walk.directive(), folded(walk.history()));
    }

    @RandomWalk
    void any_order_of_recording_that_refuses_nothing_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        List<DirectiveCommand> accepted = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            List<DirectiveCommand> more = new ArrayList<>(accepted);
            more.add(new TakeDirectiveStep(anyStep(random)));
            if (walk(more).refused() == 0) {
                accepted = more;
            }
        }
        Walk one = walk(accepted);
        List<DirectiveCommand> otherOrder = new ArrayList<>(accepted);
        Collections.shuffle(otherOrder, random);
        Walk other = walk(otherOrder);
        assertEquals(List.of(), DirectiveCourse.of(other.directive()).misfits());
        if (other.refused() == 0) {
            assertEquals(one.directive(), other.directive());
        }
    }

    /** Reports, urgings and extensions beside the way to its end: facts that in every order refuse nothing. */
    @RandomWalk
    void urgings_reports_and_an_extension_come_in_any_order(long seed) {
        Random random = new Random(seed);
        List<DirectiveCommand> steps = new ArrayList<>(List.of(
                new TakeDirectiveStep(new DirectiveUrged(day(5), 1, Optional.empty())),
                new TakeDirectiveStep(new DirectiveProgressReported(day(8), 30, Optional.empty())),
                new TakeDirectiveStep(new DirectiveUrged(day(12), 2, Optional.empty())),
                new TakeDirectiveStep(new DirectiveExtended(
                        day(random.nextInt(20)), DirectiveFixtures.DUE.plusDays(30), Optional.empty()))));
        Collections.shuffle(steps, random);
        steps.add(new TakeDirectiveStep(done(20)));
        steps.add(new TakeDirectiveStep(verified(20 + random.nextInt(10))));
        Collections.rotate(steps.subList(0, 4), random.nextInt(4));
        Walk walk = walk(steps);
        assertEquals(0, walk.refused());
        DirectiveCourse course = DirectiveCourse.of(walk.directive());
        assertEquals(DirectiveStanding.VERIFIED_DONE, course.standing());
        assertEquals(2, course.urges());
        assertEquals(Optional.of(DirectiveFixtures.DUE.plusDays(30)), course.dueOn());
    }

    private Walk walk(List<DirectiveCommand> commands) {
        List<DirectiveEvent> history = new ArrayList<>(List.of(ISSUE));
        Directive state = decider.evolve(decider.initial(), ISSUE);
        int refused = 0;
        for (DirectiveCommand command : commands) {
            switch (decider.decide(command, state)) {
                case Decision.Accepted<DirectiveEvent>(var events) -> {
                    for (DirectiveEvent event : events) {
                        history.add(event);
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<DirectiveEvent> _ -> refused++;
            }
        }
        return new Walk((Issued) state, history, refused);
    }

    private Directive folded(List<DirectiveEvent> history) {
        Directive state = decider.initial();
        for (DirectiveEvent event : history) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private static Step anyStep(Random random) {
        int days = random.nextInt(DAYS) - 1;
        return switch (random.nextInt(9)) {
            case 0 ->
                new DirectiveExtended(day(days), DirectiveFixtures.DUE.plusDays(random.nextInt(50)), Optional.empty());
            case 1, 2 -> new DirectiveUrged(day(days), random.nextInt(5), Optional.empty());
            case 3 -> new DirectiveProgressReported(day(days), random.nextInt(120), Optional.empty());
            case 4, 5 -> done(days);
            case 6 -> rejected(days);
            case 7 -> verified(days);
            default -> new DirectiveCancelled(day(days), SEALED);
        };
    }
}
