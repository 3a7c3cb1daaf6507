package vn.liem.investigation.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.appraisal.AppraisalFixtures.ASKED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.COMPLEX;
import static vn.liem.investigation.appraisal.AppraisalFixtures.DECIDER;
import static vn.liem.investigation.appraisal.AppraisalFixtures.EXPERTISE;
import static vn.liem.investigation.appraisal.AppraisalFixtures.EXPERTS;
import static vn.liem.investigation.appraisal.AppraisalFixtures.SEALED;
import static vn.liem.investigation.appraisal.AppraisalFixtures.VALUATION;
import static vn.liem.investigation.appraisal.AppraisalFixtures.asks;
import static vn.liem.investigation.appraisal.AppraisalFixtures.extension;
import static vn.liem.investigation.appraisal.AppraisalFixtures.provision;
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
import vn.liem.investigation.appraisal.Appraisal.NotRequested;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalCommand.AskForDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ConcludeAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.DeclineRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.ExplainDelay;
import vn.liem.investigation.appraisal.AppraisalCommand.ExtendAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.ProvideDocuments;
import vn.liem.investigation.appraisal.AppraisalCommand.ReceiveRequest;
import vn.liem.kernel.Decision;
import vn.liem.testsupport.RandomWalk;

/** Walks of one request: no document ever breaks a rule, and it ends the same in whatever order nothing is refused. */
class AppraisalsInAnyOrderTest {

    private static final int STEPS = 16;
    private static final int ORDERS = 10;
    private static final List<String> ACTS = List.of(
            "receive", "receive", "ask", "ask", "provide", "provide", "extend", "explain", "decline", "conclude");

    /** What was asked and accepted, the events of it, and where it led. */
    private record Walk(List<AppraisalCommand> accepted, List<AppraisalEvent> events, Appraisal end) {}

    @RandomWalk
    void every_walk_stays_lawful_and_folds_to_where_it_ended(long seed) {
        Walk walk = walk(random(seed));
        assertEquals(List.of(), misfits(walk.end()));
        Appraisal again = DECIDER.initial();
        for (AppraisalEvent event : walk.events()) {
            again = DECIDER.evolve(again, event);
        }
        assertEquals(walk.end(), again);
        for (AppraisalCommand said : walk.accepted()) {
            assertTrue(
                    DECIDER.decide(said, walk.end()) instanceof Decision.Accepted<AppraisalEvent>(var events)
                            && events.isEmpty(),
                    () -> said + " said twice");
        }
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_state(long seed) {
        RandomGenerator random = random(seed);
        Walk walk = walk(random);
        for (int i = 0; i < ORDERS; i++) {
            List<AppraisalCommand> order = shuffled(random, walk);
            inOrder(order).ifPresent(state -> assertEquals(walk.end(), state, order::toString));
        }
    }

    @RandomWalk
    void evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<AppraisalEvent> events = new ArrayList<>(walk(random).events());
        Collections.shuffle(events, Random.from(random));
        Appraisal state = DECIDER.initial();
        for (AppraisalEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        assertTrue(state instanceof Requested);
    }

    @Test
    void enough_walks_and_orders_get_somewhere() {
        int accepted = 0;
        int whole = 0;
        for (long seed = 0; seed < 100; seed++) {
            RandomGenerator random = random(seed);
            Walk walk = walk(random);
            accepted += walk.accepted().size();
            for (int i = 0; i < ORDERS; i++) {
                List<AppraisalCommand> order = shuffled(random, walk);
                whole += inOrder(order).isPresent() && !order.equals(walk.accepted()) ? 1 : 0;
            }
        }
        assertFalse(accepted < 400, "%d were accepted in 100 walks".formatted(accepted));
        assertFalse(whole < 50, "%d other orders refused nothing".formatted(whole));
    }

    /** The request comes first in any order: without it there is nothing to answer. */
    private static List<AppraisalCommand> shuffled(RandomGenerator random, Walk walk) {
        List<AppraisalCommand> order = new ArrayList<>(walk.accepted());
        Collections.shuffle(order.subList(1, order.size()), Random.from(random));
        return order;
    }

    private static List<AppraisalRules.Misfit> misfits(Appraisal appraisal) {
        return switch (appraisal) {
            case NotRequested _ -> List.of();
            case Requested known -> AppraisalRules.misfits(known);
        };
    }

    private static Optional<Appraisal> inOrder(List<AppraisalCommand> order) {
        Appraisal state = DECIDER.initial();
        for (AppraisalCommand command : order) {
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<AppraisalEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<AppraisalEvent>(var events) -> {
                    for (AppraisalEvent event : events) {
                        state = DECIDER.evolve(state, event);
                    }
                }
            }
        }
        return Optional.of(state);
    }

    private static Walk walk(RandomGenerator random) {
        Walk walk = new Walk(new ArrayList<>(), new ArrayList<>(), DECIDER.initial());
        walk = after(walk, asks(pick(random, List.of(EXPERTISE, COMPLEX, VALUATION))));
        LocalDate day = ASKED;
        for (int step = 0; step < STEPS; step++) {
            day = day.plusDays(random.nextInt(14) - 2);
            walk = after(walk, command(random, pick(random, ACTS), step, day, walk));
        }
        return walk;
    }

    private static Walk after(Walk walk, AppraisalCommand command) {
        return switch (DECIDER.decide(command, walk.end())) {
            case Decision.Refused<AppraisalEvent> _ -> walk;
            case Decision.Accepted<AppraisalEvent>(var events) -> {
                Appraisal state = walk.end();
                for (AppraisalEvent event : events) {
                    state = DECIDER.evolve(state, event);
                }
                walk.accepted().add(command);
                walk.events().addAll(events);
                yield new Walk(walk.accepted(), walk.events(), state);
            }
        };
    }

    private static AppraisalCommand command(RandomGenerator random, String act, int step, LocalDate day, Walk walk) {
        String number = step + "/" + act;
        List<String> askings = walk.end() instanceof Requested known
                ? known.askings().stream().map(Asking::documentNo).toList()
                : List.of();
        return switch (act) {
            case "receive" -> new ReceiveRequest(new RequestReceipt(number, day, EXPERTS, Optional.empty()));
            case "ask" -> new AskForDocuments(new Asking(number, day, SEALED, EXPERTS));
            case "provide" ->
                new ProvideDocuments(provision(number, askings.isEmpty() ? "0/none" : pick(random, askings), day));
            case "extend" ->
                new ExtendAppraisal(
                        extension(number, day, random.nextInt(40), pick(random, List.of(LengthUnit.values()))));
            case "explain" ->
                new ExplainDelay(new Delay(
                        number,
                        day,
                        pick(random, List.of(DelayReason.values())),
                        Optional.empty(),
                        "T01-CQDT",
                        Optional.of(EXPERTS),
                        Optional.empty()));
            case "decline" ->
                new DeclineRequest(new Declining(number, day, DecliningReason.OTHER, Optional.empty(), EXPERTS));
            default -> new ConcludeAppraisal(new AppraisalConclusion(number, day, EXPERTS, Optional.empty()));
        };
    }
}
