package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.ClocksCommand.CountAnew;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.NotedDirectiveStep.Step;
import vn.liem.procedure.Profile;
import vn.liem.testsupport.RandomWalk;

/** The clock of a directive: the day that it states, its extensions, and the verification alone. */
class DirectiveClocksTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 12);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 29);
    private static final String STANDING = "T01-NC";
    private static final String POLICE = "T01-CQDT";
    private static final NotedDirective DIRECTIVE =
            directive(1, Optional.of(DUE), POLICE).recordedOn(ISSUED);
    private static final ClockKey KEY = new ClockKey("directive", DIRECTIVE.event());

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void it_ends_on_the_day_that_the_directive_states_and_says_so() {
        ClockLine line = line(fold(DIRECTIVE));
        assertEquals(KEY, line.key());
        assertEquals(ISSUED, line.startedOn());
        assertEquals(Optional.of(DUE), line.dueOn());
        assertEquals(Optional.of(POLICE), line.owner());
        assertEquals(Optional.empty(), line.rowId(), "no law counts it");
        assertEquals("It ends on the day that the directive states: 29/03/2024.", said(line));
        assertTrue(fold(directive(1, Optional.empty(), POLICE)).lines().isEmpty(), "without a last day nothing runs");
    }

    @Test
    void the_last_extension_moves_it_and_one_of_a_register_counts_from_the_beginning() {
        LocalDate later = DUE.plusDays(30);
        ClockLine line = line(fold(DIRECTIVE, extended(DUE.minusDays(3), later)));
        assertEquals(Optional.of(later), line.dueOn());
        assertTrue(said(line).contains("On 26/03/2024 it was extended until 28/04/2024."));
        NotedDirectiveStep byRegister = new NotedDirectiveStep(
                id(9),
                "directive/register/extended#",
                DUE.plusDays(60),
                Step.EXTENDED_BY_REGISTER,
                Optional.of(DUE.plusDays(60)),
                Optional.empty());
        assertEquals(
                Optional.of(DUE.plusDays(60)),
                line(fold(directive(1, Optional.empty(), POLICE), byRegister)).dueOn());
        assertEquals(
                Optional.of(later),
                line(fold(DIRECTIVE, byRegister, extended(DUE.minusDays(3), later)))
                        .dueOn());
    }

    @Test
    void the_verification_meets_it_and_a_cancellation_stops_it_whichever_came_first() {
        ClockLine met = line(fold(DIRECTIVE, step(5, Step.VERIFIED, DUE)));
        assertEquals(How.MET, met.end().orElseThrow().how());
        assertFalse(met.endedLate());
        assertTrue(
                line(fold(DIRECTIVE, step(5, Step.VERIFIED, DUE.plusDays(1)))).endedLate());
        ClockLine stopped =
                line(fold(DIRECTIVE, step(5, Step.VERIFIED, DUE), step(6, Step.CANCELLED, DUE.minusDays(1))));
        assertEquals(How.STOPPED, stopped.end().orElseThrow().how());
        ClockLine extendedAfter = line(
                fold(DIRECTIVE, step(5, Step.VERIFIED, DUE.plusDays(1)), extended(DUE.plusDays(2), DUE.plusDays(9))));
        assertTrue(extendedAfter.endedLate(), "what was granted after the end moves nothing");
    }

    @Test
    void owner_and_issuer_are_reminded_the_owner_says_why_it_was_missed_and_the_territory_hears_of_it() {
        ClocksOfSubject state = fold(DIRECTIVE);
        state = fold(state, accepted(new PlaceSubject(POLICE, STANDING), state));
        LocalDate soon = DUE.minusDays(15);
        assertEquals(
                List.of(
                        new ClockReminded(KEY, DUE, soon, POLICE),
                        new ClockReminded(KEY, DUE, soon, STANDING),
                        new ClockReminded(KEY, DUE, soon, "T01")),
                accepted(new LookOn(soon), state));
        List<ClocksEvent> late = accepted(new LookOn(DUE.plusDays(7)), state);
        assertTrue(late.contains(new ClockMissed(KEY, DUE)));
        assertTrue(late.contains(new ReasonAsked(KEY, DUE, POLICE)));
        assertTrue(late.contains(new ClockReminded(KEY, DUE, DUE.plusDays(7), "T01")));
        ClocksOfSubject missed = fold(state, late);
        assertTrue(accepted(new Note(List.of(extended(DUE.minusDays(3), DUE.plusDays(30)))), missed)
                .contains(new MissWithdrawn(KEY)));
    }

    @Test
    void a_directive_of_the_past_reminds_nobody() {
        LocalDate later = DUE.plusYears(1);
        ClocksOfSubject state = fold(directive(1, Optional.of(DUE), POLICE).recordedOn(later));
        assertEquals(List.of(new ClockMissed(KEY, DUE)), accepted(new LookOn(later), state));
    }

    @Test
    void a_correction_moves_the_same_clock_or_ends_it_where_no_last_day_is_left() {
        ClocksOfSubject state = fold(DIRECTIVE);
        NotedDirective moved =
                directive(7, Optional.of(DUE.plusDays(5)), "T01-VKS").recordedOn(DUE);
        ClockLine line = line(fold(state, moved));
        assertEquals(KEY, line.key());
        assertEquals(Optional.of(DUE.plusDays(5)), line.dueOn());
        assertEquals(Optional.of("T01-VKS"), line.owner());
        assertEquals(Optional.of(ISSUED), line.recordedOn());
        NotedDirective without = directive(8, Optional.empty(), POLICE).recordedOn(DUE);
        assertTrue(accepted(new Note(List.of(without)), state).contains(new ClockCancelled(KEY)));
    }

    @Test
    void no_newer_calendar_moves_it() {
        Profile awaited = Profile.vietnam().with(Profile.vietnam().calendar().withUnconfirmedDaysOff());
        ClocksOfSubject state = fold(
                directive(1, Optional.of(LocalDate.of(2026, 11, 24)), POLICE).recordedOn(LocalDate.of(2026, 9, 24)));
        List<ClocksEvent> events =
                ((Decision.Accepted<ClocksEvent>) new ClocksDecider(awaited).decide(new CountAnew(), state)).events();
        assertEquals(line(state).dueOn(), line(fold(state, events)).dueOn());
    }

    @RandomWalk
    void the_order_of_hearing_and_what_is_taken_back_make_no_difference(long seed) {
        Random random = new Random(seed);
        List<Noted> noted = new ArrayList<>(List.of(DIRECTIVE));
        for (int i = 0; i < 3; i++) {
            LocalDate on = ISSUED.plusDays(i * 40L + random.nextInt(30));
            noted.add(extended(on, DUE.plusDays(random.nextInt(90))));
        }
        if (random.nextBoolean()) {
            noted.add(step(40, Step.VERIFIED, DUE.plusDays(random.nextInt(90) - 30)));
        }
        if (random.nextInt(3) == 0) {
            noted.add(step(41, Step.CANCELLED, DUE.plusDays(random.nextInt(90) - 30)));
        }
        ClocksOfSubject inOrder = fold(noted.toArray(Noted[]::new));
        NotedDirectiveStep wrong = step(50, Step.VERIFIED, ISSUED.plusDays(1));
        noted.add(wrong);
        Collections.shuffle(noted, random);
        ClocksOfSubject shuffled = fold(noted.toArray(Noted[]::new));
        shuffled = fold(shuffled, accepted(new Withdraw(wrong.reference()), shuffled));
        assertEquals(new HashMap<>(inOrder.lines()), new HashMap<>(shuffled.lines()));
        LocalDate later = DUE.plusYears(2);
        assertEquals(looked(later, inOrder).missed(), looked(later, shuffled).missed());
    }

    private ClocksOfSubject looked(LocalDate day, ClocksOfSubject state) {
        return fold(state, accepted(new LookOn(day), state));
    }

    private static NotedDirective directive(int event, Optional<LocalDate> dueOn, String owner) {
        return new NotedDirective(id(event), "directive/issue#", ISSUED, dueOn, STANDING, owner, Optional.empty());
    }

    private static NotedDirectiveStep extended(LocalDate on, LocalDate to) {
        return new NotedDirectiveStep(
                id(on.getDayOfYear() + 1000),
                "directive/extended/" + on + "#",
                on,
                Step.EXTENDED,
                Optional.of(to),
                Optional.empty());
    }

    private static NotedDirectiveStep step(int event, Step step, LocalDate on) {
        return new NotedDirectiveStep(
                id(event), "directive/" + step + "/" + on + "#", on, step, Optional.empty(), Optional.empty());
    }

    private static UUID id(int number) {
        return new UUID(0x0199b0a47c1e7000L, 0x8000000000000000L + number);
    }

    private static String said(ClockLine line) {
        return String.join(
                " ", line.explained().steps().stream().map(Sentence::english).toList());
    }

    private static ClockLine line(ClocksOfSubject state) {
        assertEquals(1, state.lines().size());
        return state.lines().values().iterator().next();
    }

    private ClocksOfSubject fold(Noted... noted) {
        return fold(decider.initial(), noted);
    }

    private ClocksOfSubject fold(ClocksOfSubject start, Noted... noted) {
        ClocksOfSubject state = start;
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
        return switch (decider.decide(command, state)) {
            case Decision.Accepted<ClocksEvent>(var events) -> events;
            case Decision.Refused<ClocksEvent>(var why) -> throw new AssertionError(why.english());
        };
    }
}
