package vn.liem.control.formerholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Given.given;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.control.formerholder.FormerCommand.MarkDecision;
import vn.liem.control.formerholder.FormerEvent.FormerHolderDecided;
import vn.liem.kernel.Decision;
import vn.liem.testsupport.RandomWalk;

class FormerHolderTest {

    private static final FormerDecider DECIDER = new FormerDecider();
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 9);
    private static final FormerDecision LATE = decision("21/QĐ", MONDAY, "T01-VKS");

    @Test
    void what_a_body_records_that_holds_the_file_no_longer_is_marked_once() {
        given(DECIDER).when(new MarkDecision(LATE)).then(new FormerHolderDecided(LATE));
        given(DECIDER, new FormerHolderDecided(LATE))
                .when(new MarkDecision(LATE))
                .thenNothing();
    }

    @Test
    void what_the_holder_records_is_not() {
        given(DECIDER)
                .when(new MarkDecision(decision("21/QĐ", MONDAY, "T01-CQDT")))
                .thenNothing();
    }

    @Test
    void what_is_recorded_anew_under_its_number_is_marked_anew() {
        FormerDecision otherDay = decision("21/QĐ", MONDAY.plusDays(1), "T01-VKS");
        given(DECIDER, new FormerHolderDecided(LATE))
                .when(new MarkDecision(otherDay))
                .then(new FormerHolderDecided(otherDay));
    }

    @RandomWalk
    void the_same_decisions_are_marked_in_whatever_order_they_are_recorded(long seed) {
        RandomGenerator random = random(seed);
        List<FormerDecision> recorded = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            recorded.add(decision(
                    i + "/QĐ", MONDAY.plusDays(random.nextInt(30)), random.nextBoolean() ? "T01-VKS" : "T01-CQDT"));
        }
        FormerDecisions marked = marked(recorded);
        Collections.shuffle(recorded, Random.from(random));
        assertEquals(new HashSet<>(marked.all()), new HashSet<>(marked(recorded).all()));
        assertEquals(
                recorded.stream().filter(one -> one.holder().equals("T01-VKS")).count(),
                marked.all().size());
    }

    private static FormerDecisions marked(List<FormerDecision> recorded) {
        FormerDecisions state = DECIDER.initial();
        for (FormerDecision one : recorded) {
            if (DECIDER.decide(new MarkDecision(one), state) instanceof Decision.Accepted<FormerEvent>(var events)) {
                for (FormerEvent event : events) {
                    state = DECIDER.evolve(state, event);
                }
            }
        }
        return state;
    }

    private static FormerDecision decision(String number, LocalDate on, String holder) {
        return new FormerDecision(
                "investigation", "investigation_extended", number, Optional.empty(), on, "T01-CQDT", holder);
    }
}
