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
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.NameBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.PlaceSubject;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.policy.DocumentTold;
import vn.liem.notification.clock.policy.WhenDocumentIssuedThenNoteIt;
import vn.liem.procedure.Profile;
import vn.liem.testsupport.RandomWalk;

/** The clocks of a paper that goes to many bodies: one for each, met by its answer. */
class DocumentClocksTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 2, 12);
    private static final LocalDate DUE = LocalDate.of(2024, 3, 29);
    private static final String CENTRE = "TW-NC";
    private static final String POLICE = "T01-CQDT";
    private static final String NEIGHBOUR = "T02-VKS";
    private static final UUID ISSUE = id(1);
    private static final ClockKey OF_POLICE = DocumentClocks.key(ISSUE, POLICE);
    private static final ClockKey OF_NEIGHBOUR = DocumentClocks.key(ISSUE, NEIGHBOUR);

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void each_body_has_a_clock_to_the_day_that_the_paper_states() {
        ClocksOfSubject state = told(issue(Optional.of(DUE), POLICE, NEIGHBOUR));
        assertEquals(Set.of(OF_POLICE, OF_NEIGHBOUR), state.lines().keySet());
        ClockLine line = line(state, OF_POLICE);
        assertEquals(Optional.of(DUE), line.dueOn());
        assertEquals(Optional.of(POLICE), line.owner());
        assertEquals(Optional.empty(), line.rowId(), "no law counts it");
        assertEquals(
                List.of("It ends on the day that the document states: 29/03/2024."),
                line.explained().steps().stream().map(Sentence::english).toList());
        assertTrue(told(issue(Optional.empty(), POLICE)).lines().isEmpty(), "without a last day nothing runs");
    }

    @Test
    void an_answer_meets_the_clock_of_its_body_alone_and_closing_stops_those_that_are_left() {
        ClocksOfSubject state = told(issue(Optional.of(DUE), POLICE, NEIGHBOUR), answer(POLICE, DUE.plusDays(1)));
        assertEquals(How.MET, line(state, OF_POLICE).end().orElseThrow().how());
        assertTrue(line(state, OF_POLICE).endedLate());
        assertEquals(Optional.empty(), line(state, OF_NEIGHBOUR).end());
        ClocksOfSubject closed = note(state, closed(DUE.plusDays(9)));
        assertEquals(How.STOPPED, line(closed, OF_NEIGHBOUR).end().orElseThrow().how());
        assertEquals(Optional.of(DUE.plusDays(1)), line(closed, OF_POLICE).endedOn(), "whichever came first ended it");
        assertEquals(
                Optional.empty(),
                line(note(told(issue(Optional.of(DUE), POLICE)), acknowledged()), OF_POLICE)
                        .end(),
                "to have read it is no answer");
    }

    @Test
    void more_time_moves_it_for_all_who_have_not_answered() {
        LocalDate later = DUE.plusDays(30);
        ClocksOfSubject state =
                told(issue(Optional.of(DUE), POLICE, NEIGHBOUR), answer(POLICE, DUE), moved(DUE.plusDays(1), later));
        assertEquals(Optional.of(DUE), line(state, OF_POLICE).dueOn());
        assertEquals(Optional.of(later), line(state, OF_NEIGHBOUR).dueOn());
        assertFalse(line(state, OF_POLICE).endedLate());
    }

    @Test
    void body_and_issuer_are_reminded_the_body_says_why_and_its_own_territory_hears_of_it() {
        ClocksOfSubject state = told(issue(Optional.of(DUE), POLICE));
        LocalDate soon = DUE.minusDays(15);
        assertEquals(
                List.of(
                        new ClockReminded(OF_POLICE, DUE, soon, POLICE),
                        new ClockReminded(OF_POLICE, DUE, soon, CENTRE)),
                accepted(new LookOn(soon), state));
        LocalDate after = DUE.plusDays(7);
        assertEquals(
                Set.of(
                        new ClockMissed(OF_POLICE, DUE),
                        new ReasonAsked(OF_POLICE, DUE, POLICE),
                        new ClockReminded(OF_POLICE, DUE, after, POLICE),
                        new ClockReminded(OF_POLICE, DUE, after, CENTRE),
                        new ClockReminded(OF_POLICE, DUE, after, "T01")),
                Set.copyOf(accepted(new LookOn(after), state)));
    }

    @Test
    void a_paper_of_the_past_reminds_nobody() {
        LocalDate later = DUE.plusYears(1);
        ClocksOfSubject state = fold(
                decider.initial(),
                accepted(new Note(List.of(noted(Optional.of(DUE), POLICE).recordedOn(later))), decider.initial()));
        assertEquals(List.of(new ClockMissed(OF_POLICE, DUE)), accepted(new LookOn(later), state));
    }

    @Test
    void a_correction_moves_the_same_clocks_and_ends_those_of_bodies_it_no_longer_names() {
        ClocksOfSubject state = told(issue(Optional.of(DUE), POLICE, NEIGHBOUR));
        ClocksOfSubject corrected = note(
                state,
                WhenDocumentIssuedThenNoteIt.react(id(7), issue(Optional.of(DUE.plusDays(5)), POLICE, "T01-TA")));
        assertEquals(
                Set.of(OF_POLICE, DocumentClocks.key(ISSUE, "T01-TA")),
                corrected.lines().keySet());
        assertEquals(Optional.of(DUE.plusDays(5)), line(corrected, OF_POLICE).dueOn());
        assertEquals(Optional.of(ISSUED), line(corrected, OF_POLICE).recordedOn());
        assertTrue(accepted(new Note(List.of(noted(Optional.empty(), POLICE).restated(id(8), ISSUED))), state)
                .contains(new ClockCancelled(OF_POLICE)));
    }

    @Test
    void the_paper_belongs_where_it_was_issued_and_its_bodies_take_part() {
        assertEquals(
                List.of(new PlaceSubject(CENTRE, CENTRE), new NameBodies(List.of(CENTRE, POLICE, NEIGHBOUR))),
                WhenDocumentIssuedThenNoteIt.react(ISSUE, issue(Optional.of(DUE), POLICE, NEIGHBOUR))
                        .subList(0, 2));
    }

    @Test
    void what_is_taken_back_goes_by_its_kind_day_body_and_year() {
        DocumentTold ofYear = said(new DocumentTold.Answer(POLICE, DUE, Optional.of(2024)));
        ClocksOfSubject state =
                note(told(issue(Optional.of(DUE), POLICE)), WhenDocumentIssuedThenNoteIt.reactToRecord(id(3), ofYear));
        assertTrue(line(state, OF_POLICE).end().isPresent());
        ClocksOfSubject other = note(state, takenBack("answered", Optional.of(POLICE), Optional.of(2023)));
        assertTrue(line(other, OF_POLICE).end().isPresent(), "another year's answer");
        ClocksOfSubject gone = note(state, takenBack("answered", Optional.of(POLICE), Optional.of(2024)));
        assertEquals(Optional.empty(), line(gone, OF_POLICE).end());
    }

    @RandomWalk
    void the_order_of_hearing_and_what_is_taken_back_make_no_difference(long seed) {
        Random random = new Random(seed);
        List<ClocksCommand> told = new ArrayList<>();
        told.addAll(WhenDocumentIssuedThenNoteIt.react(ISSUE, issue(Optional.of(DUE), POLICE, NEIGHBOUR)));
        for (int i = 0; i < 3; i++) {
            told.addAll(moved(ISSUED.plusDays(i * 20L + random.nextInt(20)), DUE.plusDays(random.nextInt(90))));
        }
        for (String unit : List.of(POLICE, NEIGHBOUR)) {
            if (random.nextBoolean()) {
                told.addAll(answer(unit, DUE.plusDays(random.nextInt(60) - 30)));
            }
        }
        if (random.nextInt(3) == 0) {
            told.addAll(closed(DUE.plusDays(random.nextInt(60) - 30)));
        }
        ClocksOfSubject inOrder = note(decider.initial(), told);
        told.addAll(answer(POLICE, ISSUED.plusDays(1)));
        Collections.shuffle(told, random);
        ClocksOfSubject shuffled = note(decider.initial(), told);
        shuffled = note(
                shuffled,
                List.of(new Withdraw("steering-document/answered/%s/%s/#".formatted(ISSUED.plusDays(1), POLICE))));
        assertEquals(new HashMap<>(inOrder.lines()), new HashMap<>(shuffled.lines()));
        LocalDate later = DUE.plusYears(2);
        assertEquals(looked(later, inOrder).missed(), looked(later, shuffled).missed());
    }

    private ClocksOfSubject looked(LocalDate day, ClocksOfSubject state) {
        return fold(state, accepted(new LookOn(day), state));
    }

    private static NotedDocument noted(Optional<LocalDate> dueOn, String... addressees) {
        return new NotedDocument(
                ISSUE, "steering-document/issue#", ISSUED, dueOn, CENTRE, List.of(addressees), Optional.empty());
    }

    private static DocumentTold issue(Optional<LocalDate> dueOn, String... addressees) {
        return new DocumentTold(
                Optional.of(new DocumentTold.Details(ISSUED, CENTRE, List.of(addressees), dueOn)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<ClocksCommand> answer(String unit, LocalDate on) {
        return WhenDocumentIssuedThenNoteIt.reactToRecord(
                id(100 + on.getDayOfYear() + unit.length() * 1000),
                said(new DocumentTold.Answer(unit, on, Optional.empty())));
    }

    private static DocumentTold said(DocumentTold.Answer answer) {
        return record(Optional.empty(), Optional.empty(), Optional.of(answer), Optional.empty());
    }

    private static List<ClocksCommand> moved(LocalDate on, LocalDate to) {
        return WhenDocumentIssuedThenNoteIt.reactToRecord(
                id(20_000 + on.getDayOfYear()),
                record(Optional.of(on), Optional.of(to), Optional.empty(), Optional.empty()));
    }

    private static List<ClocksCommand> closed(LocalDate on) {
        return WhenDocumentIssuedThenNoteIt.reactToRecord(
                id(30_000), record(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(on)));
    }

    /** The door does not hear acknowledgements; were one heard, it would be this. */
    private static List<ClocksCommand> acknowledged() {
        return WhenDocumentIssuedThenNoteIt.reactToRecord(
                id(40_000), record(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static DocumentTold record(
            Optional<LocalDate> movedOn,
            Optional<LocalDate> dueOn,
            Optional<DocumentTold.Answer> answer,
            Optional<LocalDate> closedOn) {
        return new DocumentTold(
                Optional.empty(),
                movedOn,
                dueOn,
                answer,
                closedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<ClocksCommand> takenBack(String record, Optional<String> unit, Optional<Integer> year) {
        return WhenDocumentIssuedThenNoteIt.reactToTakingBack(new DocumentTold(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(record),
                Optional.of(DUE),
                unit,
                year));
    }

    private static UUID id(int number) {
        return new UUID(0x0199b0a47c1e7000L, 0x8000000000000000L + number);
    }

    private static ClockLine line(ClocksOfSubject state, ClockKey key) {
        return Optional.ofNullable(state.lines().get(key)).orElseThrow();
    }

    @SafeVarargs
    private ClocksOfSubject told(DocumentTold issue, List<ClocksCommand>... more) {
        List<ClocksCommand> commands = new ArrayList<>(WhenDocumentIssuedThenNoteIt.react(ISSUE, issue));
        List.of(more).forEach(commands::addAll);
        return note(decider.initial(), commands);
    }

    /** As the door does: what was noted says when it was recorded, here on the day of issue. */
    private ClocksOfSubject note(ClocksOfSubject start, List<ClocksCommand> commands) {
        ClocksOfSubject state = start;
        for (ClocksCommand command : commands) {
            ClocksCommand whole = command instanceof Note(var noted)
                    ? new Note(noted.stream().map(one -> one.recordedOn(ISSUED)).toList())
                    : command;
            state = fold(state, accepted(whole, state));
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
