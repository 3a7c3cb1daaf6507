package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.policy.NewFactsTold;
import vn.liem.notification.clock.policy.SendingAnnulledTold;
import vn.liem.notification.clock.policy.SendingTold;
import vn.liem.notification.clock.policy.WhenDecisionSentThenNoteIt;
import vn.liem.notification.clock.policy.WhenNewFactsReceivedThenNoteIt;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.testsupport.RandomWalk;

/** The time to send a decision ends with the sending of that decision alone; news against a convict has a year. */
class SendingClocksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void a_separation_is_sent_within_a_day_and_its_sending_meets_its_clock_and_no_other() {
        NotedFact one = separated(1, "18/TVA", MONDAY);
        NotedFact other = separated(2, "19/TVA", MONDAY);
        ClocksOfSubject state = fold(List.of(one, other));
        ClockLine open = line(state, "joinder_separation_notice", one.event());
        assertEquals(Optional.of("INI-07"), open.rowId());
        assertEquals(Optional.of(MONDAY.plusDays(1)), open.dueOn());
        assertEquals(Optional.of("T01-CQDT"), open.owner());
        List<ClocksCommand> sent = sent(3, "case_separated", "investigation", "18/TVA", MONDAY);
        state = fold(state, sent);
        assertEquals(
                Optional.of(new ClockEnd(MONDAY, new UUID(1, 3), How.MET)),
                line(state, "joinder_separation_notice", one.event()).end());
        assertTrue(line(state, "joinder_separation_notice", other.event()).end().isEmpty());
        List<ClocksCommand> takenBack = WhenDecisionSentThenNoteIt.reactToAnnulment(new SendingAnnulledTold(
                new SendingAnnulledTold.Key("investigation", "18/TVA", Optional.empty(), "T01-VKS")));
        assertTrue(line(fold(state, takenBack), "joinder_separation_notice", one.event())
                .end()
                .isEmpty());
    }

    @Test
    void a_cassation_decision_is_sent_within_ten_days() {
        NotedFact issued = new NotedFact(
                        new UUID(1, 1), "appeal/9/GDT/#", ClockFact.CASSATION_DECISION_ISSUED, MONDAY, false)
                .turnOf("TW-TA");
        ClocksOfSubject state = fold(List.of(issued));
        ClockLine open = line(state, "cassation_sending", issued.event());
        assertEquals(Optional.of("CAS-03"), open.rowId());
        assertEquals(Optional.of(MONDAY.plusDays(10)), open.nominalOn());
        state = fold(state, sent(2, "cassation_amended", "appeal", "9/GDT", MONDAY.plusDays(4)));
        assertEquals(
                Optional.of(MONDAY.plusDays(4)),
                line(state, "cassation_sending", issued.event()).endedOn());
    }

    @Test
    void of_a_decision_that_no_clock_waits_for_nothing_is_noted() {
        assertEquals(1, sent(2, "judged", "trial", "4/HSST", MONDAY).size());
    }

    @Test
    void news_against_the_convict_leaves_a_year_which_lapses_and_news_in_favour_sets_nothing() {
        UUID event = new UUID(1, 1);
        ClocksOfSubject state = fold(decider.initial(), news(event, true));
        ClockLine open = line(state, "reopening_against", event);
        assertEquals(Optional.of("REO-01"), open.rowId());
        assertEquals(Optional.of(MONDAY.plusYears(1)), open.nominalOn());
        assertTrue(open.explained().right());
        NotedFact protested = new NotedFact(
                new UUID(1, 2), "appeal/5/KN/#", ClockFact.REOPENING_PROTESTED, MONDAY.plusDays(90), false);
        assertEquals(
                Optional.of(MONDAY.plusDays(90)),
                line(fold(state, List.of(new Note(List.of(protested)))), "reopening_against", event)
                        .endedOn());
        assertTrue(fold(decider.initial(), news(event, false)).lines().isEmpty());
    }

    @RandomWalk
    void the_order_of_hearing_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<ClocksCommand> heard = new ArrayList<>();
        for (int i = 1; i < 8; i++) {
            LocalDate day = MONDAY.plusDays(random.nextInt(5));
            heard.add(new Note(List.of(separated(i, i + "/TVA", day))));
            if (random.nextBoolean()) {
                heard.add(sent(100 - i, "case_separated", "investigation", i + "/TVA", day.plusDays(random.nextInt(3)))
                        .getLast());
            }
        }
        ClocksOfSubject inOrder = fold(decider.initial(), heard);
        Collections.shuffle(heard, random);
        assertEquals(
                new HashMap<>(inOrder.lines()),
                new HashMap<>(fold(decider.initial(), heard).lines()));
        long ended = inOrder.lines().values().stream()
                .filter(line -> line.end().isPresent())
                .count();
        assertEquals(heard.size() - 7L, ended);
    }

    private static NotedFact separated(int number, String documentNo, LocalDate on) {
        return new NotedFact(
                        new UUID(1, number),
                        "investigation/" + documentNo + "/#",
                        ClockFact.JOINDER_OR_SEPARATION_DECIDED,
                        on,
                        false)
                .turnOf("T01-CQDT");
    }

    private static List<ClocksCommand> sent(int number, String code, String part, String documentNo, LocalDate on) {
        return WhenDecisionSentThenNoteIt.react(
                new UUID(1, number),
                new SendingTold(
                        new SendingTold.Sending(part, code, documentNo, Optional.empty(), "T01-CQDT", "T01-VKS", on)));
    }

    private static List<ClocksCommand> news(UUID event, boolean against) {
        return WhenNewFactsReceivedThenNoteIt.react(
                event, new NewFactsTold(new NewFactsTold.Facts("31/TB", MONDAY, "T01-VKS", against)));
    }

    private static ClockLine line(ClocksOfSubject state, String clock, UUID setBy) {
        return Optional.ofNullable(state.lines().get(new ClockKey(clock, setBy)))
                .orElseThrow(() -> new AssertionError(
                        clock + " is none of " + state.lines().keySet()));
    }

    private ClocksOfSubject fold(List<? extends Noted> noted) {
        return fold(decider.initial(), List.of(new Note(List.copyOf(noted))));
    }

    private ClocksOfSubject fold(ClocksOfSubject start, List<ClocksCommand> commands) {
        ClocksOfSubject state = start;
        for (ClocksCommand command : commands) {
            for (ClocksEvent event : ((Decision.Accepted<ClocksEvent>) decider.decide(command, state)).events()) {
                state = decider.evolve(state, event);
            }
        }
        return state;
    }
}
