package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.notification.clock.ClocksCommand.ExplainMiss;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksEvent.ClockExtended;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ClockStopped;
import vn.liem.notification.clock.ClocksEvent.MissExplained;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;

/** Whom a clock reminds, when, and what its owner is asked: by the clock alone, whenever somebody looks. */
class RemindingTest {

    private static final String POLICE = "T01-CQDT";
    private static final LocalDate INSTITUTED_ON = LocalDate.of(2025, 10, 15);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 23);
    private static final NotedOffence VERY_SERIOUS =
            new NotedOffence(new UUID(1, 90), "90#", "353", Optional.of("2"), INSTITUTED_ON);
    private static final NotedFact INSTITUTED = fact(1, ClockFact.INSTITUTED, INSTITUTED_ON);
    private static final ClockKey INVESTIGATION = new ClockKey("investigation", INSTITUTED.event());
    private static final SealedText NOTE = new SealedText("s1.case-1.abc");

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void its_owner_is_reminded_before_on_and_after_the_last_day_and_the_territory_after_it() {
        List<ClockReminded> reminded = reminded(instituted(INSTITUTED), 1);
        assertEquals(
                List.of(
                        "-15 T01-CQDT",
                        "-10 T01-CQDT",
                        "-5 T01-CQDT",
                        "-1 T01-CQDT",
                        "0 T01-CQDT",
                        "7 T01-CQDT",
                        "7 T01"),
                reminded.stream().map(RemindingTest::said).toList());
    }

    @Test
    void after_a_week_without_a_look_the_latest_reminder_is_given_and_no_heap_of_them() {
        ClocksOfSubject state = instituted(INSTITUTED);
        List<ClocksEvent> late = accepted(new LookOn(DUE.plusDays(2)), state);
        assertEquals(
                List.of("0 T01-CQDT"),
                late.stream()
                        .filter(ClockReminded.class::isInstance)
                        .map(event -> said((ClockReminded) event))
                        .toList());
        // From then on it goes on as if somebody had looked each day.
        ClocksOfSubject daily = instituted(INSTITUTED);
        for (LocalDate day = INSTITUTED_ON; !day.isAfter(DUE.plusDays(2)); day = day.plusDays(1)) {
            daily = fold(daily, accepted(new LookOn(day), daily));
        }
        ClocksOfSubject once = fold(state, late);
        assertEquals(daily, once);
    }

    @Test
    void a_look_that_is_taken_twice_reminds_once() {
        ClocksOfSubject state = instituted(INSTITUTED);
        ClocksOfSubject after = fold(state, accepted(new LookOn(DUE), state));
        given(decider, history(INSTITUTED, DUE)).when(new LookOn(DUE)).thenNothing();
        assertEquals(List.of(), accepted(new LookOn(DUE), after));
    }

    @Test
    void what_was_over_when_it_was_recorded_reminds_nobody_and_asks_nobody() {
        NotedFact ofTheRegister = INSTITUTED.recordedOn(DUE.plusDays(1));
        ClocksOfSubject state = instituted(ofTheRegister);
        List<ClocksEvent> looked = accepted(new LookOn(DUE.plusDays(60)), state);
        assertEquals(List.of(new ClockMissed(INVESTIGATION, DUE)), looked);
        ClocksOfSubject after = fold(state, looked);
        assertEquals(List.of(), accepted(new LookOn(DUE.plusDays(200)), after));
        List<ClocksEvent> late =
                accepted(new Note(List.of(fact(2, ClockFact.INVESTIGATION_CONCLUDED, DUE.plusDays(9)))), after);
        assertTrue(late.stream().noneMatch(ReasonAsked.class::isInstance));
    }

    @Test
    void reminders_that_stood_before_the_fact_was_recorded_are_not_given() {
        ClocksOfSubject state = instituted(INSTITUTED.recordedOn(DUE.minusDays(7)));
        assertEquals(List.of(), accepted(new LookOn(DUE.minusDays(6)), state));
        assertEquals("-5 T01-CQDT", said((ClockReminded)
                accepted(new LookOn(DUE.minusDays(5)), state).getFirst()));
    }

    @Test
    void a_limit_that_was_lengthened_says_so_and_reminds_anew() {
        ClocksOfSubject state = instituted(INSTITUTED);
        state = fold(state, accepted(new LookOn(DUE), state));
        NotedExtension extension =
                new NotedExtension(new UUID(1, 5), "5#", "investigation", 3, NotedExtension.LengthUnit.MONTHS, DUE);
        List<ClocksEvent> extended = accepted(new Note(List.of(extension)), state);
        LocalDate later = LocalDate.of(2026, 5, 15);
        assertTrue(extended.contains(new ClockExtended(INVESTIGATION, DUE, later, extension.event())));
        state = fold(state, extended);
        assertEquals(List.of(), accepted(new LookOn(later.minusDays(16)), state));
        assertEquals(
                List.of(new ClockReminded(INVESTIGATION, later, later.minusDays(15), POLICE)),
                accepted(new LookOn(later.minusDays(15)), state));
    }

    @Test
    void a_suspension_stops_the_clock_and_what_rests_reminds_nobody() {
        ClocksOfSubject state = instituted(INSTITUTED);
        NotedFact suspended = fact(2, ClockFact.INVESTIGATION_SUSPENDED, DUE.minusDays(30));
        List<ClocksEvent> events = accepted(new Note(List.of(suspended)), state);
        assertTrue(events.contains(new ClockStopped(INVESTIGATION, DUE.minusDays(30), suspended.event())));
        assertTrue(events.stream().noneMatch(ClockMet.class::isInstance));
        assertEquals(List.of(), accepted(new LookOn(DUE.plusDays(30)), fold(state, events)));
    }

    @Test
    void the_owner_of_a_missed_date_is_asked_why_once() {
        ClocksOfSubject state = instituted(INSTITUTED);
        List<ClocksEvent> missed = accepted(new LookOn(DUE.plusDays(1)), state);
        assertTrue(missed.contains(new ReasonAsked(INVESTIGATION, DUE, POLICE)));
        state = fold(state, missed);
        assertEquals(List.of(), accepted(new LookOn(DUE.plusDays(3)), state));
        NotedFact late = fact(2, ClockFact.INVESTIGATION_CONCLUDED, DUE.plusDays(1));
        assertTrue(accepted(new Note(List.of(late)), instituted(INSTITUTED))
                .contains(new ReasonAsked(INVESTIGATION, DUE, POLICE)));
    }

    @Test
    void an_owner_says_why_and_may_say_it_anew() {
        ClocksEvent[] missed = history(INSTITUTED, DUE.plusDays(1)).toArray(ClocksEvent[]::new);
        ExplainMiss why = explained(MissReason.WAITING_FOR_APPRAISAL, Optional.empty());
        MissExplained said = new MissExplained(INVESTIGATION, why.reason(), Optional.empty(), POLICE);
        given(decider, missed).when(why).then(said);
        List<ClocksEvent> before = new ArrayList<>(List.of(missed));
        before.add(said);
        given(decider, before).when(why).thenNothing();
        given(decider, before)
                .when(explained(MissReason.OTHER, Optional.of(NOTE)))
                .then(new MissExplained(INVESTIGATION, MissReason.OTHER, Optional.of(NOTE), POLICE));
    }

    @Test
    void what_was_not_missed_is_not_explained() {
        ExplainMiss why = explained(MissReason.OVERSIGHT, Optional.empty());
        given(decider).when(why).thenRefused(ClocksRefusal.NO_SUCH_CLOCK);
        given(decider, history(INSTITUTED, DUE)).when(why).thenRefused(ClocksRefusal.CLOCK_NOT_MISSED);
    }

    @Test
    void another_reason_is_said_in_words() {
        given(decider, history(INSTITUTED, DUE.plusDays(1)))
                .when(explained(MissReason.OTHER, Optional.empty()))
                .thenRefused(ClocksRefusal.OTHER_REASON_UNSAID);
    }

    @Test
    void a_miss_that_was_none_needs_no_reason_any_more() {
        ClocksOfSubject state = instituted(INSTITUTED);
        state = fold(state, accepted(new LookOn(DUE.plusDays(1)), state));
        state = fold(state, accepted(explained(MissReason.OVERSIGHT, Optional.empty()), state));
        List<ClocksEvent> inTime = accepted(new Note(List.of(fact(2, ClockFact.INVESTIGATION_CONCLUDED, DUE))), state);
        assertTrue(inTime.contains(new MissWithdrawn(INVESTIGATION)));
        state = fold(state, inTime);
        assertEquals(Optional.empty(), state.toldOf(INVESTIGATION).reason());
        assertEquals(
                new Decision.Refused<ClocksEvent>(ClocksRefusal.CLOCK_NOT_MISSED),
                decider.decide(explained(MissReason.OVERSIGHT, Optional.empty()), state));
    }

    @Test
    void every_reason_speaks_both_languages() {
        for (MissReason reason : MissReason.values()) {
            assertTrue(!reason.vietnamese().isBlank() && !reason.english().isBlank(), reason.code());
        }
        for (ClocksRefusal refusal : ClocksRefusal.values()) {
            assertTrue(refusal.english().endsWith(".") && refusal.vietnamese().endsWith("."), refusal.code());
        }
    }

    private static ExplainMiss explained(MissReason reason, Optional<SealedText> note) {
        return new ExplainMiss(INVESTIGATION, reason, note, POLICE);
    }

    private static String said(ClockReminded reminded) {
        return (reminded.standsOn().toEpochDay() - reminded.dueOn().toEpochDay()) + " " + reminded.to();
    }

    /** The reminders that are given where somebody looks every so many days. */
    private List<ClockReminded> reminded(ClocksOfSubject start, int everyDays) {
        ClocksOfSubject state = start;
        List<ClockReminded> reminded = new ArrayList<>();
        for (LocalDate day = INSTITUTED_ON; !day.isAfter(DUE.plusDays(8)); day = day.plusDays(everyDays)) {
            List<ClocksEvent> events = accepted(new LookOn(day), state);
            state = fold(state, events);
            events.stream()
                    .filter(ClockReminded.class::isInstance)
                    .map(ClockReminded.class::cast)
                    .forEach(reminded::add);
        }
        return reminded;
    }

    private ClocksOfSubject instituted(NotedFact instituted) {
        return fold(decider.initial(), told(instituted));
    }

    /** Everything up to a look on a day. */
    private List<ClocksEvent> history(NotedFact instituted, LocalDate lookedOn) {
        List<ClocksEvent> events = new ArrayList<>(told(instituted));
        events.addAll(accepted(new LookOn(lookedOn), fold(decider.initial(), events)));
        return events;
    }

    private List<ClocksEvent> told(NotedFact instituted) {
        List<ClocksEvent> events = new ArrayList<>();
        ClocksOfSubject state = decider.initial();
        for (ClocksCommand command : List.of(
                new PlaceSubject("T01-H3", POLICE), new Note(List.of(VERY_SERIOUS)), new Note(List.of(instituted)))) {
            List<ClocksEvent> said = accepted(command, state);
            events.addAll(said);
            state = fold(state, said);
        }
        return events;
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
        return new NotedFact(new UUID(1, number), number + "#", fact, on, false)
                .turnOf(POLICE)
                .recordedOn(on);
    }
}
