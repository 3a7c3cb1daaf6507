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
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.BodyInvolved;
import vn.liem.notification.clock.ClocksEvent.BodyLeft;
import vn.liem.notification.clock.ClocksEvent.ClockExtended;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.ClocksEvent.RecountTold;
import vn.liem.notification.clock.NotedAppraisal.Kind;
import vn.liem.notification.clock.NotedAppraisalStep.Step;
import vn.liem.notification.clock.NotedExtension.LengthUnit;
import vn.liem.procedure.Profile;
import vn.liem.testsupport.RandomWalk;

/** The clock of a request for an expertise or a valuation. */
class AppraisalClocksTest {

    private static final LocalDate REQUESTED = LocalDate.of(2024, 3, 3);
    private static final LocalDate RECEIVED = LocalDate.of(2024, 3, 4);
    private static final LocalDate ASKED = LocalDate.of(2024, 4, 1);
    private static final LocalDate CAME = LocalDate.of(2024, 4, 11);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 4);
    private static final String POLICE = "T01-CQDT";
    private static final String EXPERTS = "T01-GD";
    private static final NotedAppraisal EXPERTISE = request(Kind.EXPERTISE, Optional.empty(), Optional.empty());
    private static final NotedAppraisalStep RECEIPT = step(2, Step.RECEIVED, RECEIVED, "");
    private static final NotedAppraisalStep LETTER = step(3, Step.DOCUMENTS_ASKED, ASKED, "9/CV");
    private static final NotedAppraisalStep DOCUMENTS = step(4, Step.DOCUMENTS_PROVIDED, CAME, "9/CV");
    private static final ClockKey KEY = new ClockKey("expertise", RECEIPT.event());
    private static final ClockKey DELIVERY = new ClockKey("expertise_delivery", EXPERTISE.event());

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void the_time_of_the_body_that_is_asked_runs_from_the_receipt_of_the_complete_file() {
        assertFalse(fold(EXPERTISE).lines().containsKey(KEY));
        ClockLine line = line(fold(EXPERTISE, RECEIPT));
        assertEquals(KEY, line.key());
        assertEquals(RECEIVED, line.startedOn());
        assertEquals(Optional.of(DUE), line.dueOn());
        assertEquals(Optional.of("EXP-03a"), line.rowId());
        assertEquals(Optional.of(EXPERTS), line.owner());
        assertTrue(line.explained().article().orElseThrow().english().contains("208"));
    }

    @Test
    void a_request_is_to_be_delivered_within_a_day_by_the_body_that_asks() {
        ClockLine owed = fold(EXPERTISE).lines().get(DELIVERY);
        assertEquals(Optional.of("EXP-01"), owed.rowId());
        assertEquals(Optional.of(RECEIVED), owed.dueOn());
        assertEquals(Optional.of(POLICE), owed.owner());
        assertEquals(Optional.empty(), owed.end());
        assertTrue(owed.explained().article().orElseThrow().english().contains("205"));
        assertTrue(said(owed).contains("24 hours"));
        ClockLine valued = fold(request(Kind.VALUATION, Optional.empty(), Optional.empty()))
                .lines()
                .get(new ClockKey("valuation_delivery", id(1)));
        assertEquals(Optional.of("VAL-01"), valued.rowId());
        ClocksOfSubject recorded = fold(EXPERTISE.recordedOn(REQUESTED));
        assertEquals(
                List.of(
                        new ClockMissed(DELIVERY, RECEIVED),
                        new ReasonAsked(DELIVERY, RECEIVED, POLICE),
                        new ClockReminded(DELIVERY, RECEIVED, RECEIVED.plusDays(7), POLICE)),
                accepted(new LookOn(RECEIVED.plusDays(7)), recorded));
    }

    @Test
    void whatever_the_body_that_is_asked_did_first_shows_that_it_had_the_request() {
        for (Step step : List.of(Step.RECEIVED, Step.DECLINED, Step.DOCUMENTS_ASKED, Step.CONCLUDED)) {
            ClocksOfSubject state = fold(EXPERTISE, step(2, step, RECEIVED, ""), step(3, Step.CONCLUDED, DUE, ""));
            assertEquals(
                    Optional.of(new ClockEnd(RECEIVED, id(2), How.MET)),
                    state.lines().get(DELIVERY).end());
        }
        ClockLine late = fold(EXPERTISE, step(2, Step.RECEIVED, RECEIVED.plusDays(1), ""))
                .lines()
                .get(DELIVERY);
        assertTrue(late.endedLate());
        assertEquals(
                Optional.empty(),
                fold(EXPERTISE, DOCUMENTS).lines().get(DELIVERY).end(),
                "that is the act of who asks");
    }

    @Test
    void it_stands_still_while_documents_are_awaited_and_ends_as_many_days_later() {
        ClockLine stopped = line(fold(EXPERTISE, RECEIPT, LETTER));
        assertEquals(Optional.of(new ClockEnd(ASKED, LETTER.event(), How.STOPPED)), stopped.end());
        assertEquals(Optional.of(DUE), stopped.dueOn());
        assertTrue(said(stopped).contains("Documents are awaited since 01/04/2024: the time stands still."));
        ClocksOfSubject state = fold(EXPERTISE, RECEIPT, LETTER);
        assertTrue(accepted(new LookOn(DUE.plusDays(100)), state).isEmpty(), "what stands still is not missed");
        assertTrue(accepted(new Note(List.of(DOCUMENTS)), state).contains(new ClockResumed(KEY)));
        ClockLine goesOn = line(fold(state, DOCUMENTS));
        assertEquals(Optional.empty(), goesOn.end());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 14)), goesOn.dueOn());
        assertTrue(said(goesOn).contains("10 days of waiting are not counted"));
    }

    @Test
    void what_is_asked_for_after_the_last_day_does_not_stop_it() {
        ClocksOfSubject state = fold(EXPERTISE, RECEIPT, step(3, Step.DOCUMENTS_ASKED, DUE.plusDays(1), "9/CV"));
        assertEquals(Optional.empty(), line(state).end());
        assertTrue(said(line(state)).contains("was asked for after the time had run out"));
        assertTrue(accepted(new LookOn(DUE.plusDays(2)), state).contains(new ClockMissed(KEY, DUE)));
        ClocksOfSubject onTheDay = fold(EXPERTISE, RECEIPT, step(3, Step.DOCUMENTS_ASKED, DUE, "9/CV"));
        assertEquals(How.STOPPED, line(onTheDay).end().orElseThrow().how());
    }

    @Test
    void of_two_letters_the_time_stands_still_until_the_second_is_answered_too() {
        NotedAppraisalStep second = step(5, Step.DOCUMENTS_ASKED, ASKED.plusDays(4), "10/CV");
        ClocksOfSubject state = fold(EXPERTISE, RECEIPT, LETTER, second, DOCUMENTS);
        assertEquals(
                Optional.of(new ClockEnd(ASKED.plusDays(4), second.event(), How.STOPPED)),
                line(state).end());
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 19)),
                line(fold(state, step(6, Step.DOCUMENTS_PROVIDED, ASKED.plusDays(15), "10/CV")))
                        .dueOn());
    }

    @Test
    void a_conclusion_meets_it_and_a_refusal_stops_it() {
        ClockLine met = line(fold(EXPERTISE, RECEIPT, LETTER, step(5, Step.CONCLUDED, DUE.plusDays(20), "")));
        assertEquals(How.MET, met.end().orElseThrow().how());
        assertEquals(false, met.endedLate(), "until the conclusion documents were awaited");
        ClockLine late = line(fold(EXPERTISE, RECEIPT, step(5, Step.CONCLUDED, DUE.plusDays(1), "")));
        assertEquals(true, late.endedLate());
        ClockLine refused = line(fold(EXPERTISE, RECEIPT, step(5, Step.DECLINED, ASKED, "")));
        assertEquals(How.STOPPED, refused.end().orElseThrow().how());
    }

    @Test
    void an_extension_lengthens_it_and_what_the_profile_cannot_check_is_said() {
        ClocksOfSubject state = fold(EXPERTISE, RECEIPT);
        NotedExtension extension = extension(7, 1);
        List<ClocksEvent> events = accepted(new Note(List.of(extension)), state);
        assertTrue(events.contains(new ClockExtended(KEY, DUE, LocalDate.of(2024, 7, 4), extension.event())));
        assertTrue(said(line(fold(state, extension))).contains("has no longest extension as a number"));
    }

    @Test
    void a_compulsory_expertise_and_a_valuation_have_their_own_rows() {
        ClockLine death = line(fold(request(Kind.EXPERTISE, Optional.of("cause_of_death"), Optional.empty()), RECEIPT));
        assertEquals(Optional.of("EXP-02"), death.rowId());
        assertEquals(Optional.of(LocalDate.of(2024, 4, 4)), death.dueOn());
        LocalDate stated = LocalDate.of(2024, 4, 6);
        ClockLine valuation = line(fold(request(Kind.VALUATION, Optional.empty(), Optional.of(stated)), RECEIPT));
        assertEquals("valuation", valuation.key().clock());
        assertEquals(Optional.of("VAL-02"), valuation.rowId());
        assertEquals(Optional.of(stated), valuation.dueOn());
    }

    @Test
    void where_the_law_gives_no_day_the_stated_one_stands_or_it_is_said_why_there_is_none() {
        NotedAppraisalStep before = step(2, Step.RECEIVED, LocalDate.of(2020, 3, 4), "");
        ClockLine none = line(fold(EXPERTISE, before));
        assertEquals(Optional.empty(), none.dueOn());
        assertTrue(none.notKnown().isPresent());
        LocalDate stated = LocalDate.of(2020, 5, 4);
        ClockLine line = line(fold(request(Kind.EXPERTISE, Optional.empty(), Optional.of(stated)), before));
        assertEquals(Optional.of(stated), line.dueOn());
        assertTrue(said(line).contains("04/05/2020"));
    }

    @Test
    void both_bodies_are_reminded_the_one_that_is_asked_says_why_it_was_missed_and_the_territory_hears_of_it() {
        ClocksOfSubject state = fold(EXPERTISE.recordedOn(RECEIVED), RECEIPT.recordedOn(RECEIVED));
        state = fold(state, accepted(new PlaceSubject(POLICE, POLICE), state));
        LocalDate soon = DUE.minusDays(15);
        assertEquals(
                List.of(new ClockReminded(KEY, DUE, soon, EXPERTS), new ClockReminded(KEY, DUE, soon, POLICE)),
                accepted(new LookOn(soon), state));
        List<ClocksEvent> late = accepted(new LookOn(DUE.plusDays(7)), state);
        assertTrue(late.contains(new ReasonAsked(KEY, DUE, EXPERTS)));
        assertTrue(late.contains(new ClockReminded(KEY, DUE, DUE.plusDays(7), "T01")));
    }

    @Test
    void a_request_of_the_past_reminds_nobody() {
        LocalDate later = DUE.plusYears(1);
        ClocksOfSubject state = fold(EXPERTISE.recordedOn(later), RECEIPT.recordedOn(later));
        assertEquals(List.of(new ClockMissed(KEY, DUE)), accepted(new LookOn(later), state));
    }

    @Test
    void with_another_body_named_the_first_takes_part_no_more() {
        ClocksOfSubject state = decider.initial();
        state = fold(state, accepted(new NameBodies(List.of(POLICE, "T01-KT")), state));
        List<ClocksEvent> events = accepted(new NameBodies(List.of(POLICE, EXPERTS)), state);
        assertEquals(List.of(new BodyInvolved(EXPERTS), new BodyLeft("T01-KT")), events);
        assertEquals(List.of(), accepted(new NameBodies(List.of(POLICE, EXPERTS)), fold(state, events)));
    }

    @Test
    void a_new_day_off_moves_it_and_both_bodies_are_told() {
        Profile awaited = Profile.vietnam().with(Profile.vietnam().calendar().withUnconfirmedDaysOff());
        LocalDate received = LocalDate.of(2026, 9, 24);
        LocalDate moved = LocalDate.of(2026, 11, 25);
        ClocksOfSubject state = fold(
                EXPERTISE.recordedOn(received),
                step(2, Step.RECEIVED, received, "").recordedOn(received));
        assertEquals(Optional.of(moved.minusDays(1)), line(state).dueOn());
        List<ClocksEvent> events =
                ((Decision.Accepted<ClocksEvent>) new ClocksDecider(awaited).decide(new CountAnew(), state)).events();
        assertEquals(
                List.of(new RecountTold(KEY, moved, EXPERTS), new RecountTold(KEY, moved, POLICE)),
                events.stream().filter(RecountTold.class::isInstance).toList());
        assertEquals(Optional.of(moved), line(fold(state, events)).dueOn());
    }

    @RandomWalk
    void the_order_of_hearing_and_what_is_taken_back_make_no_difference(long seed) {
        Random random = new Random(seed);
        List<Noted> noted = new ArrayList<>(List.of(EXPERTISE, RECEIPT));
        for (int i = 0; i < 4; i++) {
            LocalDate day = RECEIVED.plusDays(random.nextInt(120));
            noted.add(step(10 + i, Step.DOCUMENTS_ASKED, day, "letter " + i));
            if (random.nextInt(3) > 0) {
                noted.add(step(20 + i, Step.DOCUMENTS_PROVIDED, day.plusDays(random.nextInt(30)), "letter " + i));
            }
        }
        noted.add(extension(30, 1 + random.nextInt(2)));
        if (random.nextBoolean()) {
            noted.add(step(
                    40, random.nextBoolean() ? Step.CONCLUDED : Step.DECLINED, DUE.plusDays(random.nextInt(90)), ""));
        }
        ClocksOfSubject inOrder = fold(noted.toArray(Noted[]::new));
        NotedAppraisalStep wrong = step(50, Step.DOCUMENTS_ASKED, RECEIVED.plusDays(random.nextInt(120)), "wrong");
        noted.add(wrong);
        Collections.shuffle(noted, random);
        ClocksOfSubject shuffled = fold(noted.toArray(Noted[]::new));
        shuffled = fold(shuffled, accepted(new Withdraw(wrong.reference()), shuffled));
        assertEquals(new HashMap<>(inOrder.lines()), new HashMap<>(shuffled.lines()));
        LocalDate later = RECEIVED.plusYears(2);
        assertEquals(looked(later, inOrder).missed(), looked(later, shuffled).missed());
        ClockLine line = line(inOrder);
        assertTrue(!line.dueOn().orElseThrow().isBefore(DUE), "no wait and no extension makes it earlier");
    }

    private ClocksOfSubject looked(LocalDate day, ClocksOfSubject state) {
        return fold(state, accepted(new LookOn(day), state));
    }

    private static String said(ClockLine line) {
        return String.join(
                " ", line.explained().steps().stream().map(Sentence::english).toList());
    }

    private static ClockLine line(ClocksOfSubject state) {
        List<ClockLine> ofBodyAsked = state.lines().values().stream()
                .filter(line -> !line.key().clock().endsWith("_delivery"))
                .toList();
        assertEquals(1, ofBodyAsked.size());
        return ofBodyAsked.getFirst();
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

    private static NotedAppraisal request(Kind kind, Optional<String> matter, Optional<LocalDate> dueOn) {
        return new NotedAppraisal(
                id(1),
                "appraisal/request#",
                REQUESTED,
                kind,
                matter,
                dueOn,
                POLICE,
                EXPERTS,
                "case:0199b0a4-7c1e-7000-8000-0000000000c1",
                Optional.empty());
    }

    private static NotedAppraisalStep step(int number, Step step, LocalDate on, String asking) {
        return new NotedAppraisalStep(
                id(number),
                "appraisal/%s/%s#".formatted(step, number),
                on,
                step,
                Optional.of(asking).filter(given -> !given.isEmpty()),
                Optional.empty());
    }

    private static NotedExtension extension(int number, int months) {
        return new NotedExtension(
                id(number),
                "appraisal/extension/%d#".formatted(number),
                "expertise",
                months,
                LengthUnit.MONTHS,
                DUE.minusDays(10));
    }

    private static UUID id(int number) {
        return new UUID(0x0199b0a47c1e7000L, 0x8000000000000000L + number);
    }
}
