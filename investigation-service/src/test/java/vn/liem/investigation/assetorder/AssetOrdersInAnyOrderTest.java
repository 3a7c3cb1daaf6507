package vn.liem.investigation.assetorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.DECIDER;
import static vn.liem.investigation.assetorder.AssetOrderFixtures.ORDERED;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.assetorder.AssetOrderCommand.ChangeAssetOrderValue;
import vn.liem.investigation.assetorder.AssetOrderCommand.ExecuteAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderCommand.IssueAssetOrder;
import vn.liem.investigation.assetorder.AssetOrderCommand.LiftAssetOrder;
import vn.liem.kernel.Decision;
import vn.liem.procedure.part.Alongside;
import vn.liem.testsupport.RandomWalk;

/** Walks of the orders in a case: always lawful, and the same in whatever order nothing is refused. */
class AssetOrdersInAnyOrderTest {

    private static final int STEPS = 20;
    private static final int ORDERS = 10;
    private static final List<String> ACTS = List.of("issue", "issue", "execute", "change", "change", "lift");

    private final Alongside underInvestigation = AssetOrderFixtures.underInvestigation();

    /** What was asked and accepted, the events of it, and where it led. */
    private record Walk(List<AssetOrderCommand> accepted, List<AssetOrderEvent> events, AssetOrders end) {}

    @RandomWalk
    void every_walk_stays_lawful_and_folds_to_where_it_ended(long seed) {
        Walk walk = walk(random(seed));
        walk.end().all().forEach(ordered -> assertEquals(List.of(), Misfits.of(ordered)));
        assertEquals(walk.end(), AssetOrderFixtures.state(walk.events().toArray(AssetOrderEvent[]::new)));
        for (AssetOrderCommand said : walk.accepted()) {
            assertEquals(new Decision.Accepted<AssetOrderEvent>(List.of()), DECIDER.decide(said, walk.end()));
        }
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_state(long seed) {
        RandomGenerator random = random(seed);
        Walk walk = walk(random);
        for (int i = 0; i < ORDERS; i++) {
            List<AssetOrderCommand> order = new ArrayList<>(walk.accepted());
            Collections.shuffle(order, Random.from(random));
            inOrder(order).ifPresent(state -> assertEquals(walk.end(), state, order::toString));
        }
    }

    @RandomWalk
    void evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<AssetOrderEvent> events = new ArrayList<>(walk(random).events());
        Collections.shuffle(events, Random.from(random));
        assertTrue(AssetOrderFixtures.state(events.toArray(AssetOrderEvent[]::new))
                        .all()
                        .size()
                <= events.size());
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
                List<AssetOrderCommand> order = new ArrayList<>(walk.accepted());
                Collections.shuffle(order, Random.from(random));
                whole += inOrder(order).isPresent() && !order.equals(walk.accepted()) ? 1 : 0;
            }
        }
        assertFalse(accepted < 500, "%d were accepted in 100 walks".formatted(accepted));
        assertFalse(whole < 10, "%d other orders refused nothing".formatted(whole));
    }

    private static Optional<AssetOrders> inOrder(List<AssetOrderCommand> order) {
        AssetOrders state = DECIDER.initial();
        for (AssetOrderCommand command : order) {
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<AssetOrderEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<AssetOrderEvent>(var events) -> state = folded(state, events);
            }
        }
        return Optional.of(state);
    }

    private static AssetOrders folded(AssetOrders state, List<AssetOrderEvent> events) {
        AssetOrders after = state;
        for (AssetOrderEvent event : events) {
            after = DECIDER.evolve(after, event);
        }
        return after;
    }

    private Walk walk(RandomGenerator random) {
        Walk walk = new Walk(new ArrayList<>(), new ArrayList<>(), DECIDER.initial());
        for (int step = 0; step < STEPS; step++) {
            AssetOrderCommand command = command(random, pick(random, ACTS), step, walk.end());
            walk = switch (DECIDER.decide(command, walk.end())) {
                case Decision.Refused<AssetOrderEvent> _ -> walk;
                case Decision.Accepted<AssetOrderEvent>(var events) -> {
                    walk.accepted().add(command);
                    walk.events().addAll(events);
                    yield new Walk(walk.accepted(), walk.events(), folded(walk.end(), events));
                }
            };
        }
        return walk;
    }

    private AssetOrderCommand command(RandomGenerator random, String act, int step, AssetOrders state) {
        LocalDate day = ORDERED.plusDays(random.nextInt(40));
        String number = step + "/" + act;
        String order =
                state.all().isEmpty() ? "0/none" : pick(random, state.all()).documentNo();
        return switch (act) {
            case "issue" -> issue(random, number, day);
            case "execute" -> new ExecuteAssetOrder(order, AssetOrderFixtures.executed(number, day));
            case "change" ->
                new ChangeAssetOrderValue(
                        order, AssetOrderFixtures.changed(number, day), OrderedBy.INVESTIGATION_AGENCY);
            default ->
                new LiftAssetOrder(order, AssetOrderFixtures.lifted(number, day), OrderedBy.INVESTIGATION_AGENCY);
        };
    }

    private IssueAssetOrder issue(RandomGenerator random, String number, LocalDate day) {
        return new IssueAssetOrder(
                new AssetOrderAsked(
                        number,
                        pick(random, List.of(AssetOrderKind.values())),
                        random.nextBoolean() ? Optional.of(AssetOrderFixtures.HOUSE) : Optional.empty(),
                        Optional.of(CaseFile.SOMEBODY),
                        day,
                        "T01-CQDT",
                        pick(random, List.of(OrderedBy.values())),
                        Optional.of(AssetOrderFixtures.A_BILLION),
                        Optional.empty(),
                        Optional.empty()),
                new UUID(9, 9),
                Optional.of(AssetOrderFixtures.INSTITUTED),
                underInvestigation);
    }
}
