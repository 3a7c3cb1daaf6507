package vn.liem.cases.discipline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.cases.discipline.DisciplinePapers.DECIDER;
import static vn.liem.cases.discipline.DisciplinePapers.KEPT;
import static vn.liem.cases.discipline.DisciplinePapers.MONDAY;
import static vn.liem.cases.discipline.DisciplinePapers.REASON;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.cases.discipline.DisciplineCommand.AnnulDecision;
import vn.liem.cases.discipline.DisciplineCommand.AnswerAppeal;
import vn.liem.cases.discipline.DisciplineCommand.AppealDecision;
import vn.liem.cases.discipline.DisciplineCommand.CloseWithoutDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.CorrectDecision;
import vn.liem.cases.discipline.DisciplineCommand.DecideDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.MakeFinal;
import vn.liem.cases.discipline.DisciplineCommand.OpenTrack;
import vn.liem.cases.discipline.DisciplineCommand.ProposeDiscipline;
import vn.liem.cases.discipline.DisciplineCommand.TellDecision;
import vn.liem.cases.discipline.DisciplineCommand.WithdrawRecord;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.kernel.Decision;
import vn.liem.testsupport.RandomWalk;

/** Walks of a matter of discipline: its papers fit, and it is the same in whatever order nothing is refused. */
class DisciplineInAnyOrderTest {

    private static final int STEPS = 30;
    private static final int ORDERS = 8;

    /** What was asked and accepted, what happened, and where it led. */
    private record Walk(List<DisciplineCommand> accepted, List<DisciplineEvent> events, DisciplineMatter end) {}

    @RandomWalk
    void every_walk_fits_and_folds_to_where_it_ended(long seed) {
        Walk walk = walk(random(seed), 11);
        Registered end = (Registered) walk.end();
        for (DecisionCourse course : end.decisions()) {
            assertEquals(Optional.empty(), course.brokenRule(), course::toString);
        }
        DisciplineMatter again = DECIDER.initial();
        for (DisciplineEvent event : walk.events()) {
            again = DECIDER.evolve(again, event);
        }
        assertEquals(walk.end(), again);
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_state_with_the_same_gaps(long seed) {
        RandomGenerator random = random(seed);
        // Corrections and withdrawals speak of what was recorded before them.
        Walk walk = walk(random, 9);
        for (int i = 0; i < ORDERS; i++) {
            List<DisciplineCommand> order = new ArrayList<>(walk.accepted());
            Collections.shuffle(order, Random.from(random));
            inOrder(order).ifPresent(state -> {
                assertEquals(walk.end(), state, order::toString);
                assertEquals(DisciplineGap.of((Registered) walk.end()), DisciplineGap.of((Registered) state));
            });
        }
    }

    @RandomWalk
    void evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<DisciplineEvent> events = new ArrayList<>(walk(random, 11).events());
        Collections.shuffle(events, Random.from(random));
        DisciplineMatter state = DECIDER.initial();
        for (DisciplineEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        assertTrue(state instanceof Registered);
    }

    @Test
    void enough_walks_and_orders_get_somewhere() {
        int accepted = 0;
        int whole = 0;
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random = random(seed);
            Walk walk = walk(random, 9);
            accepted += walk.accepted().size();
            for (int i = 0; i < ORDERS; i++) {
                List<DisciplineCommand> order = new ArrayList<>(walk.accepted());
                Collections.shuffle(order, Random.from(random));
                whole += inOrder(order).isPresent() && !order.equals(walk.accepted()) ? 1 : 0;
            }
        }
        assertTrue(accepted > 800, "%d were accepted in 100 walks".formatted(accepted));
        assertTrue(whole > 20, "%d other orders refused nothing".formatted(whole));
    }

    private static Optional<DisciplineMatter> inOrder(List<DisciplineCommand> order) {
        DisciplineMatter state = DECIDER.evolve(DECIDER.initial(), KEPT);
        for (DisciplineCommand command : order) {
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<DisciplineEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<DisciplineEvent>(var events) -> {
                    for (DisciplineEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return Optional.of(state);
    }

    private static Walk walk(RandomGenerator random, int acts) {
        Walk walk =
                new Walk(new ArrayList<>(), new ArrayList<>(List.of(KEPT)), DECIDER.evolve(DECIDER.initial(), KEPT));
        for (int step = 0; step < STEPS; step++) {
            walk = after(walk, command(random, random.nextInt(acts), step, (Registered) walk.end()));
        }
        return walk;
    }

    private static Walk after(Walk walk, DisciplineCommand command) {
        return switch (DECIDER.decide(command, walk.end())) {
            case Decision.Refused<DisciplineEvent> _ -> walk;
            case Decision.Accepted<DisciplineEvent>(var events) -> {
                DisciplineMatter state = walk.end();
                for (DisciplineEvent event : events) {
                    state = DECIDER.evolve(state, event);
                }
                walk.accepted().add(command);
                walk.events().addAll(events);
                yield new Walk(walk.accepted(), walk.events(), state);
            }
        };
    }

    private static DisciplineCommand command(RandomGenerator random, int act, int step, Registered state) {
        LocalDate on = MONDAY.plusDays(random.nextInt(60));
        DisciplineTrack track = pick(random, List.of(DisciplineTrack.values()));
        DisciplineForm form = pick(random, List.of(DisciplineForm.values()));
        String number = step + "/QĐ";
        String decision = state.decisions().isEmpty()
                ? "0/none"
                : pick(random, state.decisions()).decisionNo();
        Optional<String> basis = state.openings().isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(pick(random, state.openings()).documentNo());
        DisciplineDecision told = new DisciplineDecision(number, track, form, on, basis, Optional.empty());
        return switch (act) {
            case 0 -> new OpenTrack(new DisciplineOpening(number, track, on, "T01-UBKT"));
            case 1 -> new ProposeDiscipline(new DisciplineProposal(number, track, form, on, basis, "T01-UBKT"));
            case 2 -> new DecideDiscipline(told);
            case 3 -> new TellDecision(told);
            case 4 ->
                new CloseWithoutDiscipline(
                        new NoDiscipline(number, track, NoDisciplineGround.NO_BREACH, on, "T01-UBKT"));
            case 5 -> new AppealDecision(new DisciplineAppeal(decision, on));
            case 6 -> {
                AppealOutcome outcome = pick(random, List.of(AppealOutcome.values()));
                yield new AnswerAppeal(new AppealAnswer(
                        decision,
                        number,
                        outcome,
                        outcome == AppealOutcome.FORM_CHANGED ? Optional.of(form) : Optional.empty(),
                        on,
                        "T01-TU"));
            }
            case 7 -> new MakeFinal(new DisciplineFinality(decision, on));
            case 8 -> new AnnulDecision(new DisciplineAnnulment(decision, number, on, "T01-TU"));
            case 9 ->
                new CorrectDecision(
                        new DisciplineDecision(decision, track, form, on, Optional.empty(), Optional.empty()),
                        Optional.of(REASON));
            default -> new WithdrawRecord(pick(random, List.of(DisciplinePaper.values())), decision, REASON);
        };
    }
}
