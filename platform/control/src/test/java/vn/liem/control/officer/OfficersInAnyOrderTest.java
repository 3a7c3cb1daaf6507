package vn.liem.control.officer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.control.officer.CaseOfficers.Post;
import vn.liem.control.officer.OfficerCommand.AnnulOfficerRecord;
import vn.liem.control.officer.OfficerCommand.AssignOfficer;
import vn.liem.control.officer.OfficerCommand.RecuseOfficer;
import vn.liem.control.officer.OfficerCommand.ReplaceOfficer;
import vn.liem.kernel.Decision;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;
import vn.liem.testsupport.RandomWalk;

/** Walks of the officers of a case: one post at a time, and the same in whatever order nothing is refused. */
class OfficersInAnyOrderTest {

    private static final OfficerDecider DECIDER = new OfficerDecider();
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);
    private static final SealedText WHY = new SealedText("s1.k1.cmVhc29u");
    private static final int STEPS = 24;
    private static final int ORDERS = 10;
    private static final List<String> OFFICERS = List.of("a", "b", "c", "d", "e", "f");
    private static final List<String> UNITS = List.of("T01-CQDT", "T01-CQDT", "T01-CQDT", "T01-VKS");
    private static final List<RecusedBy> SPEAKING = List.of(RecusedBy.OFFICER, RecusedBy.HEAD_OF_BODY);
    private static final List<String> ACTS =
            List.of("assign", "assign", "assign", "replace", "replace", "recuse", "annul");

    /** What was asked and accepted, the events of it, and where it led. */
    private record Walk(List<OfficerCommand> accepted, List<OfficerEvent> events, CaseOfficers end) {}

    @RandomWalk
    void nobody_has_two_posts_and_history_folds_to_where_it_ended(long seed) {
        Walk walk = walk(random(seed), ACTS);
        CaseOfficers again = DECIDER.initial();
        for (OfficerEvent event : walk.events()) {
            again = DECIDER.evolve(again, event);
        }
        assertEquals(walk.end(), again);
        for (String unit : UNITS) {
            for (String officer : OFFICERS) {
                assertFalse(again.holdsTwoPosts(officer, unit), officer);
                boolean assigned = again.assignedBy(unit).contains(officer);
                boolean recused = again.isRecused(officer, unit, LocalDate.MAX);
                boolean hadAPost = again.posts().stream().anyMatch(post -> post.isHeldBy(officer, unit));
                assertEquals(
                        recused || (!assigned && hadAPost), again.outOf(unit).contains(officer));
            }
        }
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_state(long seed) {
        RandomGenerator random = random(seed);
        Walk walk = walk(random, ACTS.subList(0, ACTS.size() - 1));
        for (int i = 0; i < ORDERS; i++) {
            List<OfficerCommand> order = new ArrayList<>(walk.accepted());
            Collections.shuffle(order, Random.from(random));
            inOrder(order).ifPresent(state -> assertEquals(walk.end(), state, order::toString));
        }
    }

    @RandomWalk
    void evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<OfficerEvent> events = new ArrayList<>(walk(random, ACTS).events());
        Collections.shuffle(events, Random.from(random));
        CaseOfficers state = DECIDER.initial();
        for (OfficerEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        assertTrue(state.posts().size() + state.recusals().size() <= events.size());
    }

    @Test
    void enough_walks_and_orders_get_somewhere() {
        int accepted = 0;
        int whole = 0;
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random = random(seed);
            Walk walk = walk(random, ACTS.subList(0, ACTS.size() - 1));
            accepted += walk.accepted().size();
            for (int i = 0; i < ORDERS; i++) {
                List<OfficerCommand> order = new ArrayList<>(walk.accepted());
                Collections.shuffle(order, Random.from(random));
                whole += inOrder(order).isPresent() && !order.equals(walk.accepted()) ? 1 : 0;
            }
        }
        assertFalse(accepted < 500, "%d were accepted in 100 walks".formatted(accepted));
        assertFalse(whole < 20, "%d other orders refused nothing".formatted(whole));
    }

    private static Optional<CaseOfficers> inOrder(List<OfficerCommand> order) {
        CaseOfficers state = DECIDER.initial();
        for (OfficerCommand command : order) {
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<OfficerEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<OfficerEvent>(var events) -> {
                    for (OfficerEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return Optional.of(state);
    }

    private static Walk walk(RandomGenerator random, List<String> acts) {
        List<OfficerCommand> accepted = new ArrayList<>();
        List<OfficerEvent> all = new ArrayList<>();
        CaseOfficers state = DECIDER.initial();
        LocalDate day = BEGUN;
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(3));
            OfficerCommand command = command(random, pick(random, acts), step, day, state);
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<OfficerEvent> _ -> {}
                case Decision.Accepted<OfficerEvent>(var events) -> {
                    accepted.add(command);
                    all.addAll(events);
                    for (OfficerEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return new Walk(accepted, all, state);
    }

    private static OfficerCommand command(
            RandomGenerator random, String act, int step, LocalDate day, CaseOfficers state) {
        String number = step + "/" + act;
        String officer = pick(random, OFFICERS);
        String unit = pick(random, UNITS);
        List<String> numbers = state.posts().stream()
                .filter(post -> post.isHeldBy(officer, unit))
                .map(post -> post.assignment().documentNo())
                .toList();
        String known = numbers.isEmpty() ? "0/none" : pick(random, numbers);
        return switch (act) {
            case "assign" -> new AssignOfficer(new Assignment(number, officer, ProceedingRole.INVESTIGATOR, day, unit));
            case "replace" ->
                new ReplaceOfficer(known, officer, new Replacement(number, ReplacementReason.WORKLOAD, day, unit, WHY));
            case "recuse" ->
                new RecuseOfficer(new Recusal(
                        number, officer, RecusalGround.NOT_IMPARTIAL, day, pick(random, SPEAKING), unit, WHY));
            default ->
                new AnnulOfficerRecord(
                        pick(random, documents(state, officer, unit)),
                        officer,
                        unit,
                        new Correction(Optional.of(number), Optional.of(WHY), Optional.empty()));
        };
    }

    private static List<String> documents(CaseOfficers state, String officer, String unit) {
        List<String> documents = new ArrayList<>(List.of("0/none"));
        for (Post post : state.posts()) {
            if (post.isHeldBy(officer, unit)) {
                documents.add(post.assignment().documentNo());
                post.replacement().map(Replacement::documentNo).ifPresent(documents::add);
            }
        }
        state.recusalOf(officer, unit).map(Recusal::documentNo).ifPresent(documents::add);
        return documents;
    }
}
