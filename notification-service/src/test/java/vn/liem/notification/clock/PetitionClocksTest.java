package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.NotedExtension.LengthUnit;
import vn.liem.notification.clock.NotedPetition.Classified;
import vn.liem.notification.clock.NotedPetition.Kind;
import vn.liem.notification.clock.NotedPetitionStep.Step;
import vn.liem.procedure.Profile;
import vn.liem.testsupport.RandomWalk;

/** The clocks of petitions, by the rows of their kinds. */
class PetitionClocksTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 3, 9);
    private static final LocalDate SUSPENDED = LocalDate.of(2026, 3, 19);
    private static final LocalDate RESUMED = LocalDate.of(2026, 3, 31);
    private static final NotedPetition DENUNCIATION = received(Kind.DENUNCIATION, false);
    private static final NotedPetition OURS = classified(Kind.DENUNCIATION, true, false, false);
    private static final NotedPetitionStep ACCEPTANCE = step(10, Step.ACCEPTED, ACCEPTED);

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @ParameterizedTest
    @CsvSource({
        "DENUNCIATION, true, false, 2026-03-02, denunciation_acceptance, DEN-01, 2026-03-11",
        "DENUNCIATION, true, true, 2026-03-02, denunciation_acceptance, DEN-12, 2026-03-23",
        "DENUNCIATION, false, false, 2026-03-02, denunciation_forwarding, DEN-02, 2026-03-09",
        "COMPLAINT, true, false, 2026-06-30, complaint_acceptance, CMP-01a, 2026-07-10",
        "COMPLAINT, true, false, 2026-07-01, complaint_acceptance, CMP-01b, 2026-07-10"
    })
    void receiving_a_petition_starts_the_time_to_accept_or_forward_it(
            Kind kind, boolean competent, boolean again, LocalDate on, String clock, String row, LocalDate due) {
        ClocksOfSubject state = fold(received(kind, false, on), classified(kind, competent, again, false));
        ClockLine line = line(state, clock);
        assertEquals(Optional.of(row), line.rowId());
        assertEquals(Optional.of(due), line.dueOn());
        assertEquals(Optional.of("T01-TT"), line.owner());
    }

    @Test
    void what_the_law_has_no_row_for_has_no_clock() {
        assertTrue(fold(received(Kind.OTHER, false), step(10, Step.ACCEPTED, ACCEPTED))
                .lines()
                .isEmpty());
        assertTrue(fold(received(Kind.COMPLAINT, false), classified(Kind.COMPLAINT, false, false, false))
                .lines()
                .isEmpty());
    }

    @Test
    void a_classification_counts_for_what_came_before_it() {
        ClocksOfSubject state = fold(received(Kind.OTHER, false), ACCEPTANCE, OURS);
        assertEquals(
                Optional.of("DEN-04"), line(state, "denunciation_settlement").rowId());
        assertEquals(
                Optional.of("DEN-01"), line(state, "denunciation_acceptance").rowId());
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, CMP-02, 2026-04-08",
        "false, true, CMP-02, 2026-04-23",
        "true, false, CMP-05, 2026-04-23",
        "true, true, CMP-05, 2026-05-08"
    })
    void an_accepted_complaint_is_settled_by_its_turn_and_place(
            boolean again, boolean remote, String row, LocalDate due) {
        ClocksOfSubject state =
                fold(received(Kind.COMPLAINT, false), classified(Kind.COMPLAINT, true, again, remote), ACCEPTANCE);
        assertEquals(Optional.of(row), line(state, "complaint_settlement").rowId());
        assertEquals(Optional.of(due), line(state, "complaint_settlement").dueOn());
        assertEquals(How.MET, end(state, "complaint_acceptance").how());
    }

    @Test
    void an_extension_lengthens_the_settling_and_one_too_many_is_said() {
        ClocksOfSubject state =
                fold(DENUNCIATION, OURS, ACCEPTANCE, extension(20, 30), extension(21, 30), extension(22, 30));
        ClockLine line = line(state, "denunciation_settlement");
        assertEquals(Optional.of(LocalDate.of(2026, 7, 7)), line.dueOn());
        assertTrue(line.explained().steps().stream()
                .anyMatch(step -> step.english().contains("One extension too many: the law allows 2.")));
    }

    @Test
    void a_suspension_stops_the_settling_and_its_days_do_not_count() {
        ClocksOfSubject stopped = fold(DENUNCIATION, OURS, ACCEPTANCE, step(11, Step.SUSPENDED, SUSPENDED));
        assertEquals(How.STOPPED, end(stopped, "denunciation_settlement").how());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 26)),
                line(stopped, "denunciation_suspension_notice").dueOn());
        ClocksOfSubject goesOn = fold(
                DENUNCIATION, OURS, ACCEPTANCE, step(11, Step.SUSPENDED, SUSPENDED), step(12, Step.RESUMED, RESUMED));
        ClockLine line = line(goesOn, "denunciation_settlement");
        assertEquals(Optional.empty(), line.end());
        assertEquals(Optional.of(LocalDate.of(2026, 4, 20)), line.dueOn());
        assertTrue(line.explained().steps().stream()
                .anyMatch(step -> step.english().contains("12 days do not count")));
    }

    @Test
    void an_extension_on_the_day_of_a_suspension_was_decided_before_it() {
        ClocksOfSubject goesOn = fold(
                DENUNCIATION,
                OURS,
                ACCEPTANCE,
                step(11, Step.SUSPENDED, SUSPENDED),
                step(12, Step.RESUMED, RESUMED),
                extension(20, 30, SUSPENDED));
        assertEquals(
                Optional.of(LocalDate.of(2026, 5, 20)),
                line(goesOn, "denunciation_settlement").dueOn());
    }

    @Test
    void a_correction_that_changes_no_date_changes_no_clock_and_one_that_does_silences_none() {
        LocalDate late = RECEIVED.plusDays(40);
        ClocksOfSubject state = fold(DENUNCIATION.recordedOn(RECEIVED), OURS.recordedOn(RECEIVED));
        state = fold(state, accepted(new LookOn(RECEIVED.plusDays(20)), state));
        assertEquals(
                List.of(),
                accepted(
                        new Note(List.of(DENUNCIATION.restated(id(70), RECEIVED).recordedOn(late))), state));
        state = fold(state, DENUNCIATION.restated(id(71), RECEIVED.plusDays(1)).recordedOn(late));
        ClockLine line = line(state, "denunciation_acceptance");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 12)), line.dueOn());
        assertEquals(Optional.of(RECEIVED), line.recordedOn());
        assertTrue(accepted(new LookOn(late), state).stream().anyMatch(ReasonAsked.class::isInstance));
    }

    @Test
    void a_petition_of_the_past_reminds_nobody() {
        LocalDate late = RECEIVED.plusYears(1);
        ClocksOfSubject state = fold(DENUNCIATION.recordedOn(late), OURS.recordedOn(late), ACCEPTANCE.recordedOn(late));
        List<ClocksEvent> looked = accepted(new LookOn(late.plusDays(1)), state);
        assertTrue(looked.stream().anyMatch(ClockMissed.class::isInstance));
        assertTrue(looked.stream().allMatch(ClockMissed.class::isInstance));
    }

    @Test
    void a_withdrawal_stops_what_runs_and_not_the_transfer_of_a_sign_of_crime() {
        ClocksOfSubject state = fold(
                DENUNCIATION,
                OURS,
                ACCEPTANCE,
                step(11, Step.CRIME_SIGN_FOUND, ACCEPTED.plusDays(2)),
                step(12, Step.WITHDRAWN, ACCEPTED.plusDays(3)));
        assertEquals(How.STOPPED, end(state, "denunciation_settlement").how());
        assertEquals(
                Optional.empty(), line(state, "denunciation_crime_transfer").end());
        assertTrue(line(state, "denunciation_crime_transfer")
                .notKnown()
                .orElseThrow()
                .english()
                .contains("DEN-09"));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 16)),
                line(state, "crime_sign_transfer_bound").dueOn());
        ClocksOfSubject sent = fold(state, step(13, Step.SOURCE_SENT, ACCEPTED.plusDays(4)));
        assertEquals(How.MET, end(sent, "denunciation_crime_transfer").how());
        assertEquals(How.MET, end(sent, "crime_sign_transfer_bound").how());
    }

    @Test
    void forwarding_meets_its_own_clock_and_stops_the_others() {
        ClocksOfSubject state = fold(
                received(Kind.DENUNCIATION, true),
                classified(Kind.DENUNCIATION, false, false, false),
                step(11, Step.FORWARDED, ACCEPTED));
        assertEquals(How.MET, end(state, "denunciation_forwarding").how());
        assertEquals(Optional.empty(), line(state, "denunciation_sender_notice").end());
        ClocksOfSubject unclassified = fold(DENUNCIATION, step(11, Step.FORWARDED, ACCEPTED));
        assertEquals(How.STOPPED, end(unclassified, "denunciation_acceptance").how());
    }

    @Test
    void what_is_owed_after_a_conclusion_is_met_one_by_one() {
        LocalDate concluded = LocalDate.of(2026, 4, 1);
        ClocksOfSubject state = fold(
                DENUNCIATION,
                OURS,
                ACCEPTANCE,
                step(11, Step.CONCLUDED, concluded),
                step(12, Step.CONCLUSION_SENT, concluded.plusDays(5)),
                step(13, Step.MEASURES_TAKEN, concluded.plusDays(30)));
        assertEquals(How.MET, end(state, "denunciation_settlement").how());
        assertFalse(line(state, "denunciation_conclusion_notice").endedLate());
        assertTrue(line(state, "denunciation_measures").endedLate());
        assertEquals(
                Optional.of("DEN-11"), line(state, "denunciation_publication").rowId());
        assertEquals(Optional.empty(), line(state, "denunciation_publication").end());
    }

    @Test
    void a_register_that_tells_no_duties_sets_no_clocks_for_them_and_its_stated_day_counts() {
        NotedPetitionStep stated = new NotedPetitionStep(
                id(10),
                "petition/accepted#",
                ACCEPTED,
                Step.ACCEPTED,
                Optional.of(LocalDate.of(2026, 6, 7)),
                Optional.empty());
        ClocksOfSubject state = fold(DENUNCIATION, stated);
        assertEquals(
                Optional.of(LocalDate.of(2026, 6, 7)),
                line(state, "denunciation_settlement").dueOn());
        assertTrue(
                state.lines().keySet().stream().noneMatch(key -> key.clock().equals("denunciation_acceptance_notice")));
    }

    @Test
    void a_step_that_is_taken_back_was_none() {
        ClocksOfSubject before = fold(DENUNCIATION, OURS);
        ClocksOfSubject state = fold(before, ACCEPTANCE);
        state = fold(state, accepted(new Withdraw(ACCEPTANCE.reference()), state));
        assertEquals(before.lines(), state.lines());
    }

    @Test
    void a_petition_that_is_not_settled_is_missed_and_its_body_is_reminded() {
        LocalDate recorded = ACCEPTED;
        ClocksOfSubject state =
                fold(DENUNCIATION.recordedOn(recorded), OURS.recordedOn(recorded), ACCEPTANCE.recordedOn(recorded));
        List<ClocksEvent> soon = accepted(new LookOn(LocalDate.of(2026, 4, 3)), state);
        ClockKey settling = line(state, "denunciation_settlement").key();
        assertTrue(soon.stream()
                .anyMatch(event -> event instanceof ClockReminded(var key, var _, var _, var to)
                        && key.equals(settling)
                        && to.equals("T01-TT")));
        List<ClocksEvent> late = accepted(new LookOn(LocalDate.of(2026, 4, 9)), state);
        assertTrue(late.contains(new ClockMissed(settling, LocalDate.of(2026, 4, 8))));
    }

    @RandomWalk
    void the_order_of_hearing_and_what_is_taken_back_make_no_difference(long seed) {
        Random random = new Random(seed);
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        List<Noted> noted = new ArrayList<>();
        noted.add(received(kind, random.nextBoolean()));
        if (random.nextBoolean()) {
            noted.add(classified(
                    Kind.values()[random.nextInt(3)],
                    random.nextInt(4) > 0,
                    random.nextBoolean(),
                    random.nextBoolean()));
        }
        for (int i = 0; i < 12; i++) {
            Step any = Step.values()[random.nextInt(Step.values().length)];
            LocalDate day = RECEIVED.plusDays(random.nextInt(60));
            noted.add(step(100 + i, any, day));
            noted.add(extension(200 + i, 1 + random.nextInt(30), day.plusDays(random.nextInt(5))));
        }
        ClocksOfSubject inOrder = fold(noted.toArray(Noted[]::new));
        List<Noted> wrong = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Step any = Step.values()[random.nextInt(Step.values().length)];
            wrong.add(step(300 + i, any, RECEIVED.plusDays(random.nextInt(60))));
        }
        noted.addAll(wrong);
        Collections.shuffle(noted, random);
        ClocksOfSubject shuffled = fold(noted.toArray(Noted[]::new));
        for (Noted each : wrong) {
            shuffled = fold(shuffled, accepted(new Withdraw(each.reference()), shuffled));
        }
        assertEquals(unordered(inOrder), unordered(shuffled));
        // What was taken for a late end and was none has shown that the last day is over; in another order the next
        // look shows it.
        LocalDate later = RECEIVED.plusYears(2);
        assertEquals(looked(later, inOrder).missed(), looked(later, shuffled).missed());
        assertTrue(looked(later, inOrder).missed().containsAll(shuffled.missed()));
    }

    private ClocksOfSubject looked(LocalDate day, ClocksOfSubject state) {
        return fold(state, accepted(new LookOn(day), state));
    }

    private static Map<ClockKey, ClockLine> unordered(ClocksOfSubject state) {
        return new HashMap<>(state.lines());
    }

    private static ClockLine line(ClocksOfSubject state, String clock) {
        return state.lines().values().stream()
                .filter(line -> line.key().clock().equals(clock))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        clock + " is not set, of " + state.lines().keySet()));
    }

    private static ClockEnd end(ClocksOfSubject state, String clock) {
        return line(state, clock).end().orElseThrow(() -> new AssertionError(clock + " runs"));
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

    private static NotedPetition received(Kind kind, boolean sentOn) {
        return received(kind, sentOn, RECEIVED);
    }

    private static NotedPetition received(Kind kind, boolean sentOn, LocalDate on) {
        return new NotedPetition(
                id(1),
                "petition/receipt#",
                on,
                kind,
                sentOn,
                Optional.empty(),
                Optional.of("T01-TT"),
                Optional.empty());
    }

    private static NotedPetition classified(Kind kind, boolean competent, boolean again, boolean remote) {
        return new NotedPetition(
                id(2),
                "petition/classification#",
                RECEIVED.plusDays(1),
                kind,
                false,
                Optional.of(new Classified(competent, again, remote)),
                Optional.empty(),
                Optional.empty());
    }

    private static NotedPetitionStep step(int number, Step step, LocalDate on) {
        return new NotedPetitionStep(
                id(number),
                "petition/%s/%s/%d#".formatted(step, on, number),
                on,
                step,
                Optional.empty(),
                Optional.empty());
    }

    private static NotedExtension extension(int number, int days) {
        return extension(number, days, ACCEPTED.plusDays(number));
    }

    private static NotedExtension extension(int number, int days, LocalDate on) {
        return new NotedExtension(
                id(number),
                "petition/extended/%d#".formatted(number),
                number % 2 == 0 || number < 100 ? "denunciation_settlement" : "complaint_settlement",
                days,
                LengthUnit.DAYS,
                on);
    }

    private static UUID id(int number) {
        return new UUID(0x0199b0a47c1e7000L, 0x8000000000000000L + number);
    }
}
