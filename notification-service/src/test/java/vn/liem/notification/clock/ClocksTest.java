package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.NoteFact;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.testsupport.RandomWalk;

class ClocksTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 15);
    private static final LocalDate FOUR_MONTHS_LATER_AFTER_TET = LocalDate.of(2026, 2, 23);
    private static final NotedFact INSTITUTED = fact(1, ClockFact.INSTITUTED, WEDNESDAY, "353", "2");
    private static final ClockKey INVESTIGATION = new ClockKey("investigation", INSTITUTED.event());

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    /** The worked example V06 of the procedure pages: a very serious crime, four months, the end in the days of Tết. */
    @Test
    void instituting_a_case_sets_the_clock_of_the_investigation() {
        ClocksOfSubject state = fold(INSTITUTED);
        ClockLine line = state.lines().get(INVESTIGATION);
        assertEquals(Optional.of("INV-VERY-b"), line.rowId());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 15)), line.nominalOn());
        assertEquals(Optional.of(FOUR_MONTHS_LATER_AFTER_TET), line.dueOn());
    }

    @Test
    void an_unknown_class_of_crime_is_said_and_not_guessed() {
        ClocksOfSubject state = fold(fact(1, ClockFact.INSTITUTED, WEDNESDAY, "219", "9"));
        ClockLine line = state.lines().get(INVESTIGATION);
        assertEquals(Optional.empty(), line.dueOn());
        assertTrue(line.notKnown().orElseThrow().english().contains("Art. 219(9)"));
    }

    @Test
    void a_conclusion_in_time_meets_the_clock() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, FOUR_MONTHS_LATER_AFTER_TET);
        List<ClocksEvent> events = accepted(new NoteFact(concluded), fold(INSTITUTED));
        assertTrue(events.contains(new ClockMet(INVESTIGATION, FOUR_MONTHS_LATER_AFTER_TET, concluded.event())));
        assertTrue(events.stream().noneMatch(ClockMissed.class::isInstance));
    }

    @Test
    void a_conclusion_a_day_late_meets_a_clock_that_was_missed() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, FOUR_MONTHS_LATER_AFTER_TET.plusDays(1));
        List<ClocksEvent> events = accepted(new NoteFact(concluded), fold(INSTITUTED));
        assertTrue(events.contains(new ClockMissed(INVESTIGATION, FOUR_MONTHS_LATER_AFTER_TET)));
    }

    @Test
    void a_clock_is_missed_once_and_not_before_its_last_day_is_over() {
        ClocksOfSubject state = fold(INSTITUTED);
        assertTrue(accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET), state).stream()
                .noneMatch(event -> event instanceof ClockMissed(var key, var _) && key.equals(INVESTIGATION)));
        List<ClocksEvent> missed = accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET.plusDays(1)), state);
        assertTrue(missed.contains(new ClockMissed(INVESTIGATION, FOUR_MONTHS_LATER_AFTER_TET)));
        ClocksOfSubject after = fold(state, missed);
        assertEquals(List.of(), accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET.plusDays(30)), after));
    }

    @Test
    void a_fact_that_was_in_time_and_is_heard_of_late_withdraws_the_miss() {
        ClocksOfSubject state = fold(INSTITUTED);
        state = fold(state, accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET.plusDays(1)), state));
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, FOUR_MONTHS_LATER_AFTER_TET);
        state = fold(state, accepted(new NoteFact(concluded), state));
        assertTrue(!state.missed().contains(INVESTIGATION));
    }

    @Test
    void a_fact_said_twice_changes_nothing_and_said_otherwise_is_refused() {
        given(decider, accepted(new NoteFact(INSTITUTED), decider.initial()))
                .when(new NoteFact(INSTITUTED))
                .thenNothing();
        given(decider, accepted(new NoteFact(INSTITUTED), decider.initial()))
                .when(new NoteFact(fact(1, ClockFact.INSTITUTED, WEDNESDAY.plusDays(1), "353", "2")))
                .thenRefused(ClocksRefusal.FACT_NOTED_OTHERWISE);
    }

    @Test
    void noting_a_fact_says_the_fact_and_the_clock() {
        List<ClocksEvent> events = accepted(new NoteFact(INSTITUTED), decider.initial());
        assertEquals(new FactNoted(INSTITUTED), events.getFirst());
        assertTrue(events.stream()
                .anyMatch(event -> event instanceof ClockSet set && set.key().equals(INVESTIGATION)));
    }

    /** Any order of hearing leads to the same clocks, and the history folds to the same state. */
    @RandomWalk
    void the_order_of_hearing_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<NotedFact> facts = new ArrayList<>();
        ClockFact[] path = {
            ClockFact.SOURCE_RECEIVED,
            ClockFact.INSTITUTED,
            ClockFact.INVESTIGATION_CONCLUDED,
            ClockFact.INDICTED,
            ClockFact.COURT_ACCEPTED,
            ClockFact.TRIAL_DECIDED,
            ClockFact.JUDGED,
            ClockFact.APPEALED
        };
        for (int i = 0; i < path.length; i++) {
            LocalDate day = WEDNESDAY.plusDays(random.nextInt(40) + 30L * i);
            facts.add(fact(i + 1, path[i], day, "354", Integer.toString(1 + random.nextInt(4))));
        }
        ClocksOfSubject inOrder = fold(facts.toArray(NotedFact[]::new));
        Collections.shuffle(facts, random);
        ClocksOfSubject shuffled = fold(facts.toArray(NotedFact[]::new));
        assertEquals(unordered(inOrder), unordered(shuffled));
        assertEquals(inOrder.missed(), shuffled.missed());
    }

    private static Map<ClockKey, ClockLine> unordered(ClocksOfSubject state) {
        return new HashMap<>(state.lines());
    }

    private ClocksOfSubject fold(NotedFact... facts) {
        ClocksOfSubject state = decider.initial();
        for (NotedFact fact : facts) {
            state = fold(state, accepted(new NoteFact(fact), state));
        }
        return state;
    }

    private ClocksOfSubject fold(ClocksOfSubject start, List<ClocksEvent> events) {
        ClocksOfSubject state = start;
        for (ClocksEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }

    private List<ClocksEvent> accepted(ClocksCommand command, ClocksOfSubject state) {
        return ((Decision.Accepted<ClocksEvent>) decider.decide(command, state)).events();
    }

    private static NotedFact fact(int number, ClockFact fact, LocalDate on) {
        return new NotedFact(new UUID(1, number), fact, on, Optional.empty(), Optional.empty());
    }

    private static NotedFact fact(int number, ClockFact fact, LocalDate on, String article, String clause) {
        return new NotedFact(new UUID(1, number), fact, on, Optional.of(article), Optional.of(clause));
    }
}
