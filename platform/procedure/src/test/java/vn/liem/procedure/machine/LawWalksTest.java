package vn.liem.procedure.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.procedure.machine.LawfulSteps.MACHINE;
import static vn.liem.procedure.machine.LawfulSteps.START;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.procedure.Walks;
import vn.liem.procedure.machine.LawTimeline.Answer.Admitted;
import vn.liem.procedure.machine.LawTimeline.Answer.Misfit;
import vn.liem.procedure.machine.StepAnswer.Moved;
import vn.liem.procedure.machine.StepAnswer.Unlawful;

class LawWalksTest {

    private static final List<String> PEOPLE = List.of("Nguyễn Văn A", "Trần Thị B", "Lê Văn C");
    private static final int LENGTH = 40;

    private record Walk(LawTimeline timeline, Standing standing) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_walk_never_leaves_the_states_and_refolds_to_where_it_ended(long seed) {
        for (var course : LawCourse.values()) {
            var walk = walk(new Random(seed), course);
            assertFalse(walk.timeline().decisions().isEmpty(), course.name());
            assertEquals(walk.standing(), walk.timeline().standing(MACHINE));
            assertEquals(List.of(), walk.timeline().misfits(MACHINE));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_order_of_recording_in_which_nothing_is_refused_ends_in_the_same_state(long seed) {
        var random = new Random(seed);
        var walk = walk(random, LawCourse.CASE);
        var told = new ArrayList<>(walk.timeline().decisions());
        Collections.shuffle(told, random);
        var timeline = LawTimeline.of(LawCourse.CASE);
        var refused = new ArrayList<DatedStep>();
        for (var decision : told) {
            if (timeline.admit(decision, MACHINE) instanceof Admitted(var longer)) {
                timeline = longer;
            } else {
                refused.add(decision);
            }
        }
        // Whatever was refused in this order is told once more, as a clerk does who was told what was missing.
        for (var decision : refused.stream().sorted().toList()) {
            timeline = timeline.with(decision);
        }
        assertEquals(walk.standing(), timeline.standing(MACHINE));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_stored_folds_whatever_it_is(long seed) {
        var random = new Random(seed);
        var standing = Standing.beginning(LawCourse.CASE);
        for (var n = 0; n < LENGTH; n++) {
            var step = MACHINE.inOrder().get(random.nextInt(MACHINE.inOrder().size()));
            standing = MACHINE.follow(standing, taken(random, step, START.plusDays(n)));
            known(standing);
        }
    }

    private static Walk walk(Random random, LawCourse course) {
        var standing = Standing.beginning(course);
        var timeline = LawTimeline.of(course);
        var day = START;
        for (var order = 1; order <= LENGTH; order++) {
            // Several decisions of one day are common; a period that must be over is waited for now and then.
            day = day.plusDays(random.nextInt(5) == 0 ? 45 : random.nextInt(3));
            var taken = choose(random, standing, day);
            if (taken.isEmpty()) {
                return new Walk(timeline, standing);
            }
            switch (MACHINE.take(standing, taken.get())) {
                case Moved(var next) -> {
                    var decision = new DatedStep(order, taken.get());
                    assertEquals(new Admitted(timeline.with(decision)), timeline.admit(decision, MACHINE));
                    standing = next;
                    timeline = timeline.with(decision);
                    known(standing);
                }
                case Unlawful unlawful -> {
                    var decision = new DatedStep(order, taken.get());
                    assertEquals(new Misfit(decision, unlawful), timeline.admit(decision, MACHINE));
                    assertEquals(MACHINE.allowed(standing, taken.get().accused(), day), unlawful.allowed());
                    var refusal = NotLawful.of(MACHINE, unlawful);
                    assertTrue(
                            !refusal.article().isBlank() && !refusal.english().isBlank());
                    unlawful.allowed().forEach(step -> assertInstanceOf(Step.class, step));
                }
            }
        }
        return new Walk(timeline, standing);
    }

    private static Optional<StepTaken> choose(Random random, Standing standing, LocalDate day) {
        if (random.nextInt(8) == 0) {
            var any = MACHINE.inOrder().get(random.nextInt(MACHINE.inOrder().size()));
            return Optional.of(taken(random, any, day));
        }
        var about = random.nextInt(3) == 0
                ? Optional.of(PEOPLE.get(random.nextInt(PEOPLE.size())))
                : Optional.<String>empty();
        var allowed = MACHINE.allowed(standing, about, day);
        if (allowed.isEmpty()) {
            return Optional.empty();
        }
        var step = allowed.get(random.nextInt(allowed.size()));
        var lawful = LawfulSteps.lawful(step, day, about);
        var people = random.nextInt(2) == 0 ? Set.of(PEOPLE.getFirst()) : Set.<String>of();
        return Optional.of(
                lawful.said().people().isEmpty()
                        ? lawful
                        : lawful.saying(lawful.said().people(people)));
    }

    private static StepTaken taken(Random random, Step step, LocalDate day) {
        return LawfulSteps.lawful(
                step,
                day,
                random.nextBoolean() ? Optional.of(PEOPLE.get(random.nextInt(PEOPLE.size()))) : Optional.empty());
    }

    private static void known(Standing standing) {
        MACHINE.state(standing.whole().state());
        standing.apart().values().forEach(track -> MACHINE.state(track.state()));
    }

    static LongStream seeds() {
        return Walks.seeds();
    }
}
