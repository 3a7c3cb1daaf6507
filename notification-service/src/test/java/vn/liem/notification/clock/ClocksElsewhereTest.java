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
import vn.liem.notification.clock.ClocksCommand.LookOn;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.testsupport.RandomWalk;

/** A case that goes to the body that is competent for it, and a judgment in force that is looked at again. */
class ClocksElsewhereTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final NotedOffence SERIOUS =
            new NotedOffence(new UUID(1, 90), "90#", "354", Optional.of("1"), MONDAY);

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void a_transferred_prosecution_rests_until_the_other_procuracy_has_the_file_and_then_has_its_whole_time() {
        NotedFact concluded = fact(1, ClockFact.INVESTIGATION_CONCLUDED, MONDAY, "T01-CQDT");
        NotedReceipt received = receipt(2, MONDAY.plusDays(1), "T01-VKS");
        NotedFact transferred = fact(3, ClockFact.PROSECUTION_TRANSFERRED, MONDAY.plusDays(10), "T01-VKS");
        NotedReceipt again = receipt(4, MONDAY.plusDays(12), "T02-VKS");
        ClocksOfSubject state = fold(SERIOUS, concluded, received, transferred, again);
        assertEquals(
                Optional.of(new ClockEnd(transferred.occurredOn(), transferred.event(), How.STOPPED)),
                line(state, "prosecution", received.event()).end());
        ClockLine delivery = line(state, "transfer_delivery", transferred.event());
        assertEquals(Optional.of("PRO-JUR"), delivery.rowId());
        assertEquals(Optional.of(MONDAY.plusDays(13)), delivery.nominalOn());
        assertEquals(Optional.of(again.occurredOn()), delivery.endedOn());
        ClockLine anew = line(state, "prosecution", again.event());
        assertEquals(Optional.of(again.occurredOn().plusDays(20)), anew.nominalOn());
        assertEquals(Optional.of("T02-VKS"), anew.owner());
        assertTrue(anew.end().isEmpty());
    }

    @Test
    void a_file_that_a_court_returns_for_want_of_competence_is_passed_on_within_three_days() {
        NotedFact accepted = fact(1, ClockFact.COURT_ACCEPTED, MONDAY, "T01-TA");
        NotedFact returned = fact(2, ClockFact.RETURNED_FOR_JURISDICTION, MONDAY.plusDays(5), "T01-TA");
        NotedReceipt received = receipt(3, MONDAY.plusDays(7), "T01-VKS");
        ClocksOfSubject state = fold(SERIOUS, accepted, returned, received);
        assertEquals(
                Optional.of(How.STOPPED),
                line(state, "trial_preparation", accepted.event()).end().map(ClockEnd::how));
        ClockLine passing = line(state, "jurisdiction_transfer", received.event());
        assertEquals(Optional.of("TRI-JUR"), passing.rowId());
        assertEquals(Optional.of(MONDAY.plusDays(10)), passing.nominalOn());
        assertEquals(Optional.of("T01-VKS"), passing.owner());
        NotedFact elsewhere = fact(4, ClockFact.COURT_ACCEPTED, MONDAY.plusDays(9), "T02-TA");
        state = fold(SERIOUS, accepted, returned, received, elsewhere);
        assertEquals(
                Optional.of(elsewhere.occurredOn()),
                line(state, "jurisdiction_transfer", received.event()).endedOn());
        assertTrue(line(state, "trial_preparation", elsewhere.event()).end().isEmpty());
    }

    @Test
    void a_court_that_passes_the_case_to_another_is_no_longer_due() {
        NotedFact accepted = fact(1, ClockFact.COURT_ACCEPTED, MONDAY, "T01-TA");
        NotedFact passed = fact(2, ClockFact.TRANSFERRED_TO_OTHER_COURT, MONDAY.plusDays(5), "T01-TA");
        assertEquals(
                Optional.of(How.STOPPED),
                line(fold(SERIOUS, accepted, passed), "trial_preparation", accepted.event())
                        .end()
                        .map(ClockEnd::how));
    }

    @Test
    void a_judgment_in_force_may_be_protested_against_the_convict_for_a_year_which_lapses() {
        NotedFact inForce = fact(1, ClockFact.IN_FORCE, MONDAY, "T01-TA");
        ClockLine line = line(fold(inForce), "cassation_against", inForce.event());
        assertEquals(Optional.of("CAS-01"), line.rowId());
        assertEquals(Optional.of(MONDAY.plusYears(1)), line.nominalOn());
        assertTrue(line.explained().right());
        assertFalse(line.isOverdueOn(MONDAY.plusYears(2)));
    }

    @Test
    void the_court_of_cassation_has_four_months_from_the_file_and_a_decision_ends_them() {
        NotedFact protested = fact(1, ClockFact.CASSATION_PROTESTED, MONDAY, "TW-VKS");
        NotedReceipt received = receipt(2, MONDAY.plusDays(20), "TW-TA");
        ClocksOfSubject state = fold(protested, received);
        ClockLine hearing = line(state, "cassation_trial", received.event());
        assertEquals(Optional.of("CAS-02"), hearing.rowId());
        assertEquals(Optional.of(received.occurredOn().plusMonths(4)), hearing.nominalOn());
        NotedFact decided = fact(3, ClockFact.CASSATION_DECIDED, MONDAY.plusDays(90), "TW-TA");
        assertEquals(
                Optional.of(decided.occurredOn()),
                line(fold(protested, received, decided), "cassation_trial", received.event())
                        .endedOn());
    }

    @Test
    void what_is_quashed_for_reinvestigation_runs_from_the_receipt_by_the_police() {
        NotedFact protested = fact(1, ClockFact.CASSATION_PROTESTED, MONDAY, "TW-VKS");
        NotedReceipt received = receipt(2, MONDAY.plusDays(20), "TW-TA");
        NotedFact quashed = fact(3, ClockFact.REVIEW_QUASHED_FOR_REINVESTIGATION, MONDAY.plusDays(90), "TW-TA");
        NotedReceipt back = receipt(4, MONDAY.plusDays(100), "T01-CQDT");
        ClocksOfSubject state = fold(SERIOUS, protested, received, quashed, back);
        assertEquals(
                Optional.of(quashed.occurredOn()),
                line(state, "cassation_trial", received.event()).endedOn());
        assertEquals(
                Optional.of(back.occurredOn().plusMonths(3)),
                line(state, "investigation", back.event()).nominalOn());
    }

    /** Any order of hearing leads to the same clocks. */
    @RandomWalk
    void the_order_of_hearing_makes_no_difference(long seed) {
        Random random = new Random(seed);
        ClockFact[] path = {
            ClockFact.INVESTIGATION_CONCLUDED,
            ClockFact.PROSECUTION_TRANSFERRED,
            ClockFact.INDICTED,
            ClockFact.COURT_ACCEPTED,
            ClockFact.RETURNED_FOR_JURISDICTION,
            ClockFact.TRANSFERRED_TO_OTHER_COURT,
            ClockFact.IN_FORCE,
            ClockFact.CASSATION_PROTESTED,
            ClockFact.REVIEW_QUASHED_FOR_RETRIAL
        };
        String[] bodies = {"T01-CQDT", "T01-VKS", "T02-VKS", "T01-TA", "T02-TA"};
        List<Noted> heard = new ArrayList<>(List.of(SERIOUS));
        for (int i = 0; i < path.length; i++) {
            LocalDate day = MONDAY.plusDays(random.nextInt(40) + 20L * i);
            heard.add(fact(i + 1, path[i], day, bodies[random.nextInt(bodies.length)]));
            heard.add(receipt(100 + i, day.plusDays(random.nextInt(4)), bodies[random.nextInt(bodies.length)]));
        }
        ClocksOfSubject inOrder = fold(heard.toArray(Noted[]::new));
        Collections.shuffle(heard, random);
        ClocksOfSubject shuffled = fold(heard.toArray(Noted[]::new));
        assertEquals(new HashMap<>(inOrder.lines()), new HashMap<>(shuffled.lines()));
        // What was taken for a late end and was none has shown that a day is over; the next look shows it in any order.
        LocalDate later = MONDAY.plusYears(3);
        assertEquals(looked(later, inOrder).missed(), looked(later, shuffled).missed());
    }

    private ClocksOfSubject looked(LocalDate day, ClocksOfSubject state) {
        return folded(state, new LookOn(day));
    }

    private static ClockLine line(ClocksOfSubject state, String clock, UUID setBy) {
        return Optional.ofNullable(state.lines().get(new ClockKey(clock, setBy)))
                .orElseThrow(() -> new AssertionError(
                        clock + " is none of " + state.lines().keySet()));
    }

    private static NotedFact fact(int number, ClockFact fact, LocalDate on, String by) {
        return new NotedFact(new UUID(1, number), number + "#", fact, on, false).turnOf(by);
    }

    private static NotedReceipt receipt(int number, LocalDate on, String by) {
        return new NotedReceipt(new UUID(1, number), number + "#", on, Optional.of(by), Optional.empty());
    }

    private ClocksOfSubject fold(Noted... noted) {
        ClocksOfSubject state = decider.initial();
        for (Noted each : noted) {
            state = folded(state, new Note(List.of(each)));
        }
        return state;
    }

    private ClocksOfSubject folded(ClocksOfSubject start, ClocksCommand command) {
        ClocksOfSubject state = start;
        for (ClocksEvent event : ((Decision.Accepted<ClocksEvent>) decider.decide(command, start)).events()) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
