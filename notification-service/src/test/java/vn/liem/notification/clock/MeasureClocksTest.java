package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.ClockExtended;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.procedure.Profile;
import vn.liem.procedure.due.Holding;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;
import vn.liem.testsupport.RandomWalk;

/** Custody and detention have clocks that end on the day their documents state. */
class MeasureClocksTest {

    private static final PersonKey PERSON = new PersonKey(new UUID(9, 1));
    private static final PersonKey ANOTHER = new PersonKey(new UUID(9, 2));
    private static final Clause LESS = new Clause("361", "1");
    private static final Clause VERY = new Clause("354", "2");

    /** The official example of TTLT 04/2018 Art.17: custody from 01 to 04/3/2018, detention until 29/4/2018. */
    private static final NotedMeasure CUSTODY = held(1, "1/TG", Holding.CUSTODY, "2018-03-01", "2018-03-04");

    private static final NotedMeasure DETENTION = held(2, "2/LTG", Holding.DETENTION, "2018-03-04", "2018-04-29");
    private static final LocalDate DUE = LocalDate.of(2018, 4, 29);
    private static final ClockKey IN_CUSTODY = new ClockKey("custody", CUSTODY.event());
    private static final ClockKey DETAINED = new ClockKey("detention", DETENTION.event());

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void detention_ends_on_the_day_that_the_order_states_though_it_is_a_sunday() {
        ClockLine line = fold(CUSTODY, DETENTION).lines().get(DETAINED);
        assertEquals(DayOfWeek.SUNDAY, DUE.getDayOfWeek());
        assertEquals(Optional.of(DUE), line.dueOn());
        assertEquals(Optional.of("DET-LESS"), line.rowId());
        assertEquals(Optional.of(PERSON), line.person());
    }

    @Test
    void it_explains_the_article_the_months_of_thirty_days_and_the_custody_taken_off() {
        Explained explained = fold(CUSTODY, DETENTION).lines().get(DETAINED).explained();
        assertTrue(explained.article().orElseThrow().vietnamese().startsWith("Điều 173 Bộ luật Tố tụng hình sự"));
        assertTrue(said(explained).contains("2 months of 30 days and 0 days, less 3 days of custody, are 57 days"));
        assertTrue(said(explained).contains("The decision states the end as 29/04/2018"));
        assertFalse(said(explained).contains("differs"), () -> said(explained));
    }

    @Test
    void what_is_stated_to_last_longer_counts_as_stated_and_is_told() {
        NotedMeasure tooLong = held(2, "2/LTG", Holding.DETENTION, "2018-03-04", "2018-06-29");
        ClockLine line = fold(tooLong).lines().get(DETAINED);
        assertEquals(Optional.of(LocalDate.of(2018, 6, 29)), line.dueOn());
        assertTrue(said(line.explained()).contains("longer than the law allows"));
    }

    @Test
    void orders_after_a_judgment_are_counted_from_the_first_of_them() {
        NotedMeasure first = judged(2, "2/LTG", "2018-04-10", "2018-05-01");
        NotedMeasure next = judged(3, "3/LTG", "2018-05-02", "2018-05-25");
        ClockKey second = new ClockKey("detention", next.event());
        String lawful = said(fold(next, first).lines().get(second).explained());
        assertTrue(lawful.contains("share one limit"), lawful);
        assertFalse(lawful.contains("longer than the law allows"), lawful);
        NotedMeasure tooLong = judged(3, "3/LTG", "2018-05-02", "2018-05-26");
        assertTrue(said(fold(first, tooLong).lines().get(second).explained()).contains("longer than the law allows"));
    }

    @Test
    void a_charge_that_is_changed_changes_what_the_order_may_last() {
        NotedMeasure fourMonths = held(2, "2/LTG", Holding.DETENTION, "2018-03-04", "2018-06-29");
        ClockLine line = fold(fourMonths, charged(VERY)).lines().get(DETAINED);
        assertEquals(Optional.of("DET-VERY"), line.rowId());
        assertFalse(said(line.explained()).contains("longer than the law allows"));
        assertTrue(said(fold(charged(LESS), fourMonths).lines().get(DETAINED).explained())
                .contains("longer than the law allows"));
    }

    @Test
    void an_unknown_clause_is_said_and_the_stated_day_stands() {
        ClockLine line =
                fold(DETENTION, charged(new Clause("219", "9"))).lines().get(DETAINED);
        assertEquals(Optional.of(DUE), line.dueOn());
        assertTrue(said(line.explained()).contains("Art. 219(9)"), () -> said(line.explained()));
    }

    @Test
    void an_extension_moves_the_end_and_says_by_which_decision() {
        ClocksOfSubject state = fold(CUSTODY, DETENTION);
        NotedMeasureExtension extension = extension(5, "2/LTG", "2018-04-20", "2018-05-29");
        List<ClocksEvent> events = note(extension, state);
        LocalDate later = LocalDate.of(2018, 5, 29);
        assertTrue(events.contains(new ClockExtended(DETAINED, DUE, later, extension.event())));
        ClockLine line = fold(state, events).lines().get(DETAINED);
        assertEquals(Optional.of(later), line.dueOn());
        assertFalse(said(line.explained()).contains("longer than the law allows"), () -> said(line.explained()));
    }

    @Test
    void more_extensions_than_the_law_knows_are_told() {
        ClockLine line = fold(
                        DETENTION,
                        extension(5, "2/LTG", "2018-04-20", "2018-05-29"),
                        extension(6, "2/LTG", "2018-05-20", "2018-06-20"))
                .lines()
                .get(DETAINED);
        assertEquals(Optional.of(LocalDate.of(2018, 6, 20)), line.dueOn());
        assertTrue(said(line.explained()).contains("One extension too many: the law allows 1"));
    }

    @Test
    void custody_ends_with_the_detention_and_a_release_meets_the_clock() {
        ClocksOfSubject state = fold(CUSTODY, DETENTION);
        assertEquals(
                Optional.of(DETENTION.startsOn()), state.lines().get(IN_CUSTODY).endedOn());
        NotedMeasureEnd release = end(7, "2/LTG", DUE);
        List<ClocksEvent> events = note(release, state);
        assertTrue(events.contains(new ClockMet(DETAINED, DUE, release.event())));
        assertTrue(events.stream().noneMatch(ClockMissed.class::isInstance));
    }

    @Test
    void an_order_from_the_next_day_on_keeps_the_last_day_and_one_after_a_gap_does_not() {
        NotedMeasure next = held(3, "3/LTG", Holding.DETENTION, "2018-04-30", "2018-05-20");
        ClocksOfSubject kept = fold(DETENTION, next);
        assertEquals(Optional.of(DUE), kept.lines().get(DETAINED).endedOn());
        assertFalse(kept.missed().contains(DETAINED));
        NotedMeasure later = held(3, "3/LTG", Holding.DETENTION, "2018-05-03", "2018-05-20");
        assertTrue(fold(DETENTION, later).missed().contains(DETAINED));
    }

    @Test
    void nobody_released_on_the_last_day_is_missed_asked_for_and_withdrawn_when_the_release_is_told_late() {
        ClocksOfSubject state = fold(CUSTODY, DETENTION);
        List<ClocksEvent> looked = look(DUE.plusDays(1), state);
        assertTrue(looked.contains(new ClockMissed(DETAINED, DUE)));
        assertTrue(looked.contains(new ReasonAsked(DETAINED, DUE, "T01-CQDT")));
        List<ClocksEvent> told = note(end(7, "2/LTG", DUE), fold(state, looked));
        assertTrue(told.contains(new MissWithdrawn(DETAINED)));
    }

    @Test
    void its_owner_is_reminded_from_twenty_days_before_and_weekly_after() {
        ClocksOfSubject state = fold(CUSTODY, DETENTION);
        List<String> reminded = new ArrayList<>();
        for (LocalDate day = DETENTION.startsOn(); !day.isAfter(DUE.plusDays(14)); day = day.plusDays(1)) {
            List<ClocksEvent> looked = look(day, state);
            state = fold(state, looked);
            for (ClocksEvent event : looked) {
                if (event instanceof ClockReminded(var key, var due, var stands, var to) && key.equals(DETAINED)) {
                    reminded.add(ChronoUnit.DAYS.between(due, stands) + " " + to);
                }
            }
        }
        assertEquals(
                List.of(
                        "-20 T01-CQDT",
                        "-15 T01-CQDT",
                        "-10 T01-CQDT",
                        "-5 T01-CQDT",
                        "-1 T01-CQDT",
                        "0 T01-CQDT",
                        "7 T01-CQDT",
                        "14 T01-CQDT"),
                reminded);
    }

    @Test
    void a_detention_that_was_over_when_it_was_recorded_notifies_nobody() {
        ClocksOfSubject state = fold(DETENTION.recordedOn(DUE.plusDays(1)));
        List<ClocksEvent> looked = look(DUE.plusDays(30), state);
        assertEquals(List.of(new ClockMissed(DETAINED, DUE)), looked);
    }

    @Test
    void what_was_recorded_and_taken_back_leaves_no_clock_and_gives_back_the_one_before() {
        ClocksOfSubject state = fold(CUSTODY, DETENTION);
        ClocksOfSubject after = fold(state, accepted(new Withdraw(DETENTION.reference()), state));
        assertFalse(after.lines().containsKey(DETAINED));
        assertEquals(Optional.empty(), after.lines().get(IN_CUSTODY).endedOn());
    }

    @Test
    void documents_of_one_person_say_nothing_of_another() {
        NotedMeasure other = new NotedMeasure(
                new UUID(1, 9),
                "9#",
                ANOTHER,
                "2/LTG",
                Holding.DETENTION,
                LocalDate.of(2018, 3, 10),
                LocalDate.of(2018, 5, 1),
                CaseStage.INVESTIGATION,
                Optional.of(LESS),
                Optional.of("T01-CQDT"),
                Optional.empty());
        ClocksOfSubject state = fold(
                CUSTODY, DETENTION, other, extension(5, "2/LTG", "2018-04-20", "2018-05-29"), end(7, "2/LTG", DUE));
        ClockLine line = state.lines().get(new ClockKey("detention", other.event()));
        assertEquals(Optional.of(LocalDate.of(2018, 5, 1)), line.dueOn());
        assertEquals(Optional.empty(), line.endedOn());
    }

    /** Any order of hearing leads to the same clocks, and the same were missed. */
    @RandomWalk
    void the_order_of_hearing_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<Noted> documents = new ArrayList<>();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
        for (int turn = 0; turn < 5; turn++) {
            Holding holding = turn == 0 || random.nextInt(4) == 0 ? Holding.CUSTODY : Holding.DETENTION;
            LocalDate last = day.plusDays(1L + random.nextInt(60));
            String number = turn + "/L";
            documents.add(held(10 + turn, number, holding, day.toString(), last.toString()));
            if (random.nextBoolean()) {
                LocalDate longer = last.plusDays(1L + random.nextInt(30));
                documents.add(extension(20 + turn, number, last.toString(), longer.toString()));
                last = longer;
            }
            if (random.nextBoolean()) {
                documents.add(end(30 + turn, number, day.plusDays(random.nextInt(70))));
            }
            day = last.plusDays(random.nextInt(4));
        }
        documents.add(charged(random.nextBoolean() ? VERY : LESS));
        ClocksOfSubject inOrder = fold(documents.toArray(Noted[]::new));
        Collections.shuffle(documents, random);
        ClocksOfSubject shuffled = fold(documents.toArray(Noted[]::new));
        Map<ClockKey, ClockLine> lines = new HashMap<>(inOrder.lines());
        assertEquals(lines, new HashMap<>(shuffled.lines()));
        assertEquals(inOrder.missed(), shuffled.missed());
        lines.values().forEach(line -> assertEquals(line.nominalOn(), line.dueOn(), "never moved"));
    }

    private static String said(Explained explained) {
        return String.join(
                " ", explained.steps().stream().map(Sentence::english).toList());
    }

    private static NotedMeasure judged(int number, String documentNo, String from, String until) {
        return held(number, documentNo, Holding.DETENTION, from, until, CaseStage.JUDGED);
    }

    private static NotedMeasure held(int number, String documentNo, Holding holding, String from, String until) {
        return held(number, documentNo, holding, from, until, CaseStage.INVESTIGATION);
    }

    private static NotedMeasure held(
            int number, String documentNo, Holding holding, String from, String until, CaseStage stage) {
        return new NotedMeasure(
                new UUID(1, number),
                "measure/" + PERSON + "/order/" + documentNo + "#",
                PERSON,
                documentNo,
                holding,
                LocalDate.parse(from),
                LocalDate.parse(until),
                stage,
                Optional.of(LESS),
                Optional.of("T01-CQDT"),
                Optional.of(LocalDate.parse(from)));
    }

    private static NotedMeasureExtension extension(int number, String measure, String on, String until) {
        return new NotedMeasureExtension(
                new UUID(1, number),
                "measure/" + PERSON + "/extension/" + number + "#",
                PERSON,
                measure,
                number + "/GH",
                LocalDate.parse(on),
                LocalDate.parse(until));
    }

    private static NotedMeasureEnd end(int number, String measure, LocalDate on) {
        return new NotedMeasureEnd(
                new UUID(1, number), "measure/" + PERSON + "/end/" + number + "#", PERSON, measure, on);
    }

    private static NotedOffence charged(Clause clause) {
        return new NotedOffence(
                new UUID(1, 90),
                NotedOffence.referenceOf(PERSON),
                clause.article(),
                Optional.of(clause.number()),
                LocalDate.of(2018, 2, 20));
    }

    private ClocksOfSubject fold(Noted... noted) {
        ClocksOfSubject state = decider.initial();
        for (Noted each : noted) {
            state = fold(state, note(each, state));
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

    private List<ClocksEvent> note(Noted noted, ClocksOfSubject state) {
        return accepted(new Note(List.of(noted)), state);
    }

    private List<ClocksEvent> look(LocalDate day, ClocksOfSubject state) {
        return accepted(new LookOn(day), state);
    }

    private List<ClocksEvent> accepted(ClocksCommand command, ClocksOfSubject state) {
        return ((Decision.Accepted<ClocksEvent>) decider.decide(command, state)).events();
    }
}
