package vn.liem.notification.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import vn.liem.notification.clock.ClockEnd.How;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockFact;
import vn.liem.testsupport.RandomWalk;

/** The clocks of inspections: each sign of crime has its own. */
class InspectionClocksTest {

    private static final LocalDate FLAGGED = LocalDate.of(2026, 3, 2);

    private final ClocksDecider decider = new ClocksDecider(Profile.vietnam());

    @Test
    void a_sign_of_crime_is_to_be_transferred_at_once_and_counts_as_late_by_the_committees_bound() {
        ClocksOfSubject state = fold(sign(1, FLAGGED));
        ClockLine atOnce = line(state, "inspection_crime_transfer", 1);
        assertEquals(Optional.empty(), atOnce.dueOn());
        assertEquals(
                "Cannot be computed: the limit INS-09 is “at once”.",
                atOnce.notKnown().orElseThrow().english());
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 5)),
                line(state, "crime_sign_transfer_bound", 1).dueOn());
    }

    @Test
    void the_transfer_of_one_finding_leaves_the_clock_of_another() {
        ClocksOfSubject state = fold(sign(1, FLAGGED), sign(2, FLAGGED), transfer(2, FLAGGED.plusDays(1)));
        assertEquals(
                Optional.empty(), line(state, "inspection_crime_transfer", 1).end());
        assertEquals(
                How.MET,
                line(state, "inspection_crime_transfer", 2).end().orElseThrow().how());
        assertEquals(
                How.MET,
                line(state, "crime_sign_transfer_bound", 2).end().orElseThrow().how());
    }

    @Test
    void a_transfer_on_the_day_of_the_flag_meets_it_whichever_was_recorded_first() {
        NotedFact earlier = new NotedFact(
                id(0), "inspection/finding/1/transfer#", ClockFact.INSPECTION_PASSED_TO_INVESTIGATION, FLAGGED, false);
        ClocksOfSubject state = fold(earlier, sign(1, FLAGGED));
        assertEquals(
                How.MET,
                line(state, "inspection_crime_transfer", 1).end().orElseThrow().how());
    }

    @Test
    void a_conclusion_is_published_in_time() {
        NotedFact concluded =
                new NotedFact(id(50), "inspection/conclusion/drawn#", ClockFact.INSPECTION_CONCLUDED, FLAGGED, false);
        NotedFact published = new NotedFact(
                id(51),
                "inspection/conclusion/published#",
                ClockFact.INSPECTION_PUBLISHED,
                FLAGGED.plusDays(10),
                false);
        ClocksOfSubject state = fold(concluded, published);
        ClockLine line = state.lines().get(new ClockKey("inspection_publication", id(50)));
        assertEquals(Optional.of("INS-08"), line.rowId());
        assertEquals(Optional.of(FLAGGED.plusDays(10)), line.dueOn());
        assertEquals(false, line.endedLate());
    }

    @RandomWalk
    void the_order_of_hearing_makes_no_difference(long seed) {
        Random random = new Random(seed);
        List<Noted> noted = new ArrayList<>();
        for (int finding = 1; finding <= 4; finding++) {
            LocalDate day = FLAGGED.plusDays(random.nextInt(20));
            noted.add(sign(finding, day));
            if (random.nextBoolean()) {
                noted.add(transfer(finding, day.plusDays(random.nextInt(10))));
            }
        }
        Map<ClockKey, ClockLine> inOrder =
                new HashMap<>(fold(noted.toArray(Noted[]::new)).lines());
        Collections.shuffle(noted, random);
        assertEquals(inOrder, new HashMap<>(fold(noted.toArray(Noted[]::new)).lines()));
    }

    private static ClockLine line(ClocksOfSubject state, String clock, int finding) {
        return Optional.ofNullable(state.lines().get(new ClockKey(clock, id(finding))))
                .orElseThrow(() -> new AssertionError(clock + " is not set"));
    }

    private ClocksOfSubject fold(Noted... noted) {
        ClocksOfSubject state = decider.initial();
        for (Noted each : noted) {
            switch (decider.decide(new Note(List.of(each)), state)) {
                case Decision.Accepted<ClocksEvent>(var events) -> {
                    for (ClocksEvent event : events) {
                        state = decider.evolve(state, event);
                    }
                }
                case Decision.Refused<ClocksEvent>(var why) -> throw new AssertionError(why.english());
            }
        }
        return state;
    }

    private static NotedFact sign(int finding, LocalDate on) {
        return new NotedFact(
                id(finding),
                "inspection/finding/%d/flag#".formatted(finding),
                ClockFact.INSPECTION_CRIME_SIGN_FOUND,
                on,
                false);
    }

    private static NotedFact transfer(int finding, LocalDate on) {
        return new NotedFact(
                id(100 + finding),
                "inspection/finding/%d/transfer#".formatted(finding),
                ClockFact.INSPECTION_PASSED_TO_INVESTIGATION,
                on,
                false);
    }

    private static UUID id(int number) {
        return new UUID(0x0199b0a47c1e7000L, 0x8000000000000000L + number);
    }
}
