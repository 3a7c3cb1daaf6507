package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Restate;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.NotedWithdrawn;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.testsupport.RandomWalk;

class ClocksTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 10, 15);
    private static final LocalDate FOUR_MONTHS_LATER_AFTER_TET = LocalDate.of(2026, 2, 23);
    private static final NotedFact INSTITUTED = fact(1, ClockFact.INSTITUTED, WEDNESDAY);
    private static final NotedOffence VERY_SERIOUS = offence(90, WEDNESDAY, "353", "2");
    private static final ClockKey INVESTIGATION = new ClockKey("investigation", INSTITUTED.event());

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    /** The worked example V06 of the procedure pages: a very serious crime, four months, the end in the days of Tết. */
    @Test
    void instituting_a_case_sets_the_clock_of_the_investigation() {
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED);
        ClockLine line = state.lines().get(INVESTIGATION);
        assertEquals(Optional.of("INV-VERY-b"), line.rowId());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 15)), line.nominalOn());
        assertEquals(Optional.of(FOUR_MONTHS_LATER_AFTER_TET), line.dueOn());
    }

    @Test
    void an_unknown_class_of_crime_is_said_and_not_guessed() {
        ClocksOfSubject state = fold(INSTITUTED, offence(90, WEDNESDAY, "219", "9"));
        ClockLine line = state.lines().get(INVESTIGATION);
        assertEquals(Optional.empty(), line.dueOn());
        assertTrue(line.notKnown().orElseThrow().english().contains("Art. 219(9)"));
    }

    @Test
    void a_conclusion_in_time_meets_the_clock() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, FOUR_MONTHS_LATER_AFTER_TET);
        List<ClocksEvent> events = accepted(new Note(List.of(concluded)), fold(VERY_SERIOUS, INSTITUTED));
        assertTrue(events.contains(new ClockMet(INVESTIGATION, FOUR_MONTHS_LATER_AFTER_TET, concluded.event())));
        assertTrue(events.stream().noneMatch(ClockMissed.class::isInstance));
    }

    @Test
    void a_conclusion_a_day_late_meets_a_clock_that_was_missed() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, FOUR_MONTHS_LATER_AFTER_TET.plusDays(1));
        List<ClocksEvent> events = accepted(new Note(List.of(concluded)), fold(VERY_SERIOUS, INSTITUTED));
        assertTrue(events.contains(new ClockMissed(INVESTIGATION, FOUR_MONTHS_LATER_AFTER_TET)));
    }

    @Test
    void a_clock_is_missed_once_and_not_before_its_last_day_is_over() {
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED);
        assertTrue(accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET), state).stream()
                .noneMatch(event -> event instanceof ClockMissed(var key, var _) && key.equals(INVESTIGATION)));
        List<ClocksEvent> missed = accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET.plusDays(1)), state);
        assertTrue(missed.contains(new ClockMissed(INVESTIGATION, FOUR_MONTHS_LATER_AFTER_TET)));
        ClocksOfSubject after = fold(state, missed);
        assertEquals(List.of(), accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET.plusDays(30)), after));
    }

    @Test
    void a_fact_that_was_in_time_and_is_heard_of_late_withdraws_the_miss() {
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED);
        state = fold(state, accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET.plusDays(1)), state));
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, FOUR_MONTHS_LATER_AFTER_TET);
        state = fold(state, accepted(new Note(List.of(concluded)), state));
        assertTrue(!state.missed().contains(INVESTIGATION));
    }

    @Test
    void a_fact_said_twice_changes_nothing() {
        given(decider, accepted(new Note(List.of(INSTITUTED)), decider.initial()))
                .when(new Note(List.of(INSTITUTED)))
                .thenNothing();
    }

    @Test
    void noting_a_fact_says_the_fact_and_the_clock() {
        List<ClocksEvent> events = accepted(new Note(List.of(INSTITUTED)), decider.initial());
        assertEquals(new FactNoted(INSTITUTED), events.getFirst());
        assertTrue(events.stream()
                .anyMatch(event -> event instanceof ClockSet set && set.key().equals(INVESTIGATION)));
    }

    @Test
    void a_due_day_explains_itself_by_article_steps_and_days_passed_over() {
        Explained explained =
                fold(VERY_SERIOUS, INSTITUTED).lines().get(INVESTIGATION).explained();
        assertEquals("Investigation period", explained.name().english());
        assertEquals(ClockFact.INSTITUTED, explained.startedBy());
        assertTrue(explained.article().orElseThrow().vietnamese().startsWith("Điều 172 Bộ luật Tố tụng hình sự"));
        assertTrue(explained.steps().size() > 1);
        assertTrue(
                explained.passedOver().stream().anyMatch(passed -> passed.day().equals(LocalDate.of(2026, 2, 17))));
    }

    @Test
    void a_clause_that_is_not_known_yet_is_said_and_one_known_later_counts() {
        ClocksOfSubject state = fold(INSTITUTED);
        assertTrue(state.lines()
                .get(INVESTIGATION)
                .notKnown()
                .orElseThrow()
                .english()
                .contains("no clause"));
        state = fold(
                state,
                accepted(
                        new Note(List.of(new NotedOffence(new UUID(1, 91), "91#", "353", Optional.empty(), WEDNESDAY))),
                        state));
        assertTrue(state.lines()
                .get(INVESTIGATION)
                .notKnown()
                .orElseThrow()
                .english()
                .contains("which clause of Art. 353"));
        state = fold(state, accepted(new Note(List.of(offence(92, WEDNESDAY.plusDays(9), "353", "2"))), state));
        assertEquals(
                Optional.of(FOUR_MONTHS_LATER_AFTER_TET),
                state.lines().get(INVESTIGATION).dueOn());
    }

    @Test
    void an_extension_moves_the_end_and_withdraws_the_miss() {
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED);
        state = fold(state, accepted(new LookOn(FOUR_MONTHS_LATER_AFTER_TET.plusDays(1)), state));
        NotedExtension extension = extension(2, WEDNESDAY.plusDays(100), 3);
        List<ClocksEvent> events = accepted(new Note(List.of(extension)), state);
        assertTrue(events.contains(new MissWithdrawn(INVESTIGATION)));
        assertEquals(
                Optional.of(LocalDate.of(2026, 5, 15)),
                fold(state, events).lines().get(INVESTIGATION).nominalOn());
    }

    @Test
    void an_extension_beyond_the_law_counts_and_is_told() {
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED, extension(2, WEDNESDAY.plusDays(100), 12));
        assertTrue(state.lines().get(INVESTIGATION).explained().steps().stream()
                .anyMatch(step -> step.english().contains("the law allows no more than")));
    }

    @Test
    void a_corrected_day_tells_the_fact_anew() {
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED);
        UUID correction = new UUID(1, 77);
        List<ClocksEvent> events = accepted(
                new Restate(INSTITUTED.reference(), correction, WEDNESDAY.plusDays(1), Optional.empty()), state);
        assertEquals(new NotedWithdrawn(INSTITUTED.reference()), events.getFirst());
        assertTrue(events.contains(new ClockCancelled(INVESTIGATION)));
        ClockLine line = fold(state, events).lines().get(new ClockKey("investigation", correction));
        assertEquals(WEDNESDAY.plusDays(1), line.startedOn());
    }

    @Test
    void a_fact_that_is_taken_back_takes_its_clock_with_it_and_gives_back_what_it_ended() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, WEDNESDAY.plusDays(9));
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED, concluded);
        state = fold(state, accepted(new Withdraw(concluded.reference()), state));
        assertEquals(Optional.empty(), state.lines().get(INVESTIGATION).endedOn());
        assertEquals(Set.of(INVESTIGATION), state.lines().keySet());
        given(decider).when(new Withdraw("nothing")).thenNothing();
    }

    @Test
    void the_first_receipt_after_a_decision_that_sends_the_file_on_is_that_of_the_next_body() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, WEDNESDAY.plusDays(60));
        ClocksOfSubject state = fold(
                VERY_SERIOUS,
                INSTITUTED,
                receipt(3, WEDNESDAY.plusDays(2)),
                concluded,
                receipt(4, WEDNESDAY.plusDays(63)),
                receipt(5, WEDNESDAY.plusDays(70)));
        assertEquals(
                Set.of(
                        INVESTIGATION,
                        new ClockKey("conclusion_delivery", concluded.event()),
                        new ClockKey("prosecution", new UUID(1, 4))),
                state.lines().keySet());
        assertEquals(
                Optional.of(WEDNESDAY.plusDays(63)),
                state.lines()
                        .get(new ClockKey("conclusion_delivery", concluded.event()))
                        .endedOn());
    }

    @Test
    void a_file_received_on_the_day_of_the_indictment_is_not_taken_for_that_of_the_court() {
        LocalDate day = WEDNESDAY.plusDays(63);
        ClocksOfSubject state = fold(
                VERY_SERIOUS,
                fact(2, ClockFact.INVESTIGATION_CONCLUDED, WEDNESDAY.plusDays(60)),
                fact(3, ClockFact.INDICTED, day),
                receipt(4, day));
        assertEquals(
                Optional.of(day),
                state.lines().get(new ClockKey("prosecution", new UUID(1, 4))).endedOn());
    }

    /** The police send the file on, the procuracy never answers, and a file comes back to the police. */
    @Test
    void a_file_that_comes_back_to_who_sent_it_on_was_not_received_by_the_next_body() {
        NotedFact concluded = fact(2, ClockFact.INVESTIGATION_CONCLUDED, WEDNESDAY.plusDays(30))
                .turnOf("T01-CQDT");
        NotedFact returned = fact(3, ClockFact.RETURNED_FOR_FURTHER_INVESTIGATION, WEDNESDAY.plusDays(40))
                .turnOf("T01-VKS");
        NotedReceipt back = received(4, WEDNESDAY.plusDays(40), "T01-CQDT");
        ClocksOfSubject state = fold(VERY_SERIOUS, INSTITUTED, concluded, returned, back);
        assertTrue(
                state.lines().keySet().stream().noneMatch(key -> key.clock().equals("prosecution")),
                "no time of the procuracy runs");
        assertTrue(
                state.lines().containsKey(new ClockKey("investigation", back.event())),
                () -> state.lines().keySet().toString());
    }

    @Test
    void an_answer_ends_the_time_of_its_own_hand_over_alone() {
        NotedFact first = handOver("one", "offer#", 2, ClockFact.HANDOVER_OFFERED, WEDNESDAY);
        NotedFact second = handOver("two", "offer#", 3, ClockFact.HANDOVER_OFFERED, WEDNESDAY.plusDays(5));
        NotedFact answer = handOver("two", "answer#", 4, ClockFact.HANDOVER_ANSWERED, WEDNESDAY.plusDays(6));
        ClocksOfSubject state = fold(first, second, answer);
        assertEquals(
                Optional.empty(),
                state.lines()
                        .get(new ClockKey("handover_answer", first.event()))
                        .endedOn());
        assertEquals(
                Optional.of(answer.occurredOn()),
                state.lines()
                        .get(new ClockKey("handover_answer", second.event()))
                        .endedOn());
    }

    @Test
    void a_right_that_is_not_used_lapses_and_is_not_missed() {
        NotedFact judged = fact(1, ClockFact.JUDGED, WEDNESDAY);
        ClocksOfSubject state = fold(judged, fact(2, ClockFact.IN_FORCE, WEDNESDAY.plusDays(40)));
        assertTrue(state.lines().containsKey(new ClockKey("appeal", judged.event())));
        assertEquals(Set.of(), state.missed());
    }

    @Test
    void what_is_counted_at_another_subject_only_ends_clocks_here() {
        NotedFact received = fact(1, ClockFact.SOURCE_RECEIVED, WEDNESDAY);
        NotedFact instituted = new NotedFact(new UUID(1, 2), "2#", ClockFact.INSTITUTED, WEDNESDAY.plusDays(5), true);
        ClocksOfSubject state = fold(received, instituted);
        assertEquals(
                Set.of(new ClockKey("source_settlement", received.event())),
                state.lines().keySet());
        assertEquals(
                Optional.of(WEDNESDAY.plusDays(5)),
                state.lines().values().iterator().next().endedOn());
    }

    @Test
    void what_is_passed_on_is_due_no_longer() {
        NotedFact received = fact(1, ClockFact.SOURCE_RECEIVED, WEDNESDAY);
        ClocksOfSubject state = fold(received, new NotedPassingOn(new UUID(1, 2), "2#", WEDNESDAY.plusDays(1)));
        assertEquals(List.of(), accepted(new LookOn(WEDNESDAY.plusYears(1)), state));
    }

    @Test
    void a_suspended_trial_is_due_no_longer_and_a_resumed_one_has_the_whole_period() {
        NotedFact accepted = fact(3, ClockFact.COURT_ACCEPTED, WEDNESDAY);
        NotedFact suspended = fact(4, ClockFact.TRIAL_SUSPENDED, WEDNESDAY.plusDays(20));
        NotedFact resumed = fact(5, ClockFact.TRIAL_RESUMED, WEDNESDAY.plusDays(200));
        ClocksOfSubject state = fold(VERY_SERIOUS, accepted, suspended);
        ClockEnd end = state.lines()
                .get(new ClockKey("trial_preparation", accepted.event()))
                .end()
                .orElseThrow();
        assertEquals(new ClockEnd(suspended.occurredOn(), suspended.event(), ClockEnd.How.STOPPED), end);
        ClockLine again = fold(VERY_SERIOUS, accepted, suspended, resumed)
                .lines()
                .get(new ClockKey("trial_preparation", resumed.event()));
        assertEquals(Optional.of(resumed.occurredOn().plusMonths(2)), again.nominalOn());
        assertTrue(again.end().isEmpty());
    }

    @Test
    void the_opening_of_a_hearing_meets_its_clock() {
        NotedFact decided = fact(3, ClockFact.TRIAL_DECIDED, WEDNESDAY);
        NotedFact opened = fact(4, ClockFact.HEARING_OPENED, WEDNESDAY.plusDays(10));
        assertEquals(
                Optional.of(new ClockEnd(opened.occurredOn(), opened.event(), ClockEnd.How.MET)),
                fold(decided, opened)
                        .lines()
                        .get(new ClockKey("trial_opening", decided.event()))
                        .end());
    }

    /** Any order of hearing leads to the same clocks, and the history folds to the same state. */
    @RandomWalk
    void the_order_of_hearing_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<Noted> facts = new ArrayList<>();
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
            facts.add(fact(i + 1, path[i], day));
            facts.add(receipt(100 + i, day.plusDays(random.nextInt(3))));
            facts.add(offence(200 + i, day, "354", Integer.toString(1 + random.nextInt(4))));
            facts.add(extension(300 + i, day.plusDays(random.nextInt(20)), 1 + random.nextInt(3)));
        }
        ClocksOfSubject inOrder = fold(facts.toArray(Noted[]::new));
        Collections.shuffle(facts, random);
        ClocksOfSubject shuffled = fold(facts.toArray(Noted[]::new));
        assertEquals(new HashMap<>(inOrder.lines()), new HashMap<>(shuffled.lines()));
        // What was taken for a late end and was none has shown that the last day is over; in another order the next
        // look shows it.
        LocalDate later = WEDNESDAY.plusYears(5);
        assertEquals(looked(later, inOrder).missed(), looked(later, shuffled).missed());
        assertTrue(looked(later, inOrder).missed().containsAll(shuffled.missed()));
    }

    private ClocksOfSubject looked(LocalDate day, ClocksOfSubject state) {
        return fold(state, accepted(new LookOn(day), state));
    }

    private ClocksOfSubject fold(Noted... noted) {
        ClocksOfSubject state = decider.initial();
        for (Noted each : noted) {
            state = fold(state, accepted(new Note(List.of(each)), state));
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
        return new NotedFact(new UUID(1, number), number + "#", fact, on, false);
    }

    private static NotedOffence offence(int number, LocalDate on, String article, String clause) {
        return new NotedOffence(new UUID(1, number), number + "#", article, Optional.of(clause), on);
    }

    private static NotedFact handOver(String of, String step, int number, ClockFact fact, LocalDate on) {
        return new NotedFact(new UUID(1, number), "recorded-hand-over/" + of + "/" + step, fact, on, false);
    }

    private static NotedReceipt received(int number, LocalDate on, String by) {
        return new NotedReceipt(new UUID(1, number), number + "#", on, Optional.of(by), Optional.empty());
    }

    private static NotedReceipt receipt(int number, LocalDate on) {
        return new NotedReceipt(new UUID(1, number), number + "#", on);
    }

    private static NotedExtension extension(int number, LocalDate on, int months) {
        return new NotedExtension(
                new UUID(1, number), number + "#", "investigation", months, NotedExtension.LengthUnit.MONTHS, on);
    }
}
