package vn.liem.recovery.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.recovery.asset.AssetFixtures.FOUND;
import static vn.liem.recovery.asset.AssetFixtures.FOUND_ON;
import static vn.liem.testsupport.Seeds.pick;
import static vn.liem.testsupport.Seeds.random;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Decision;
import vn.liem.recovery.asset.AssetCommand.AppointKeeper;
import vn.liem.recovery.asset.AssetCommand.DecideClaim;
import vn.liem.recovery.asset.AssetCommand.EndAssetMeasure;
import vn.liem.recovery.asset.AssetCommand.IdentifyAsset;
import vn.liem.recovery.asset.AssetCommand.NoteOrder;
import vn.liem.recovery.asset.AssetCommand.NoteOrderLifted;
import vn.liem.recovery.asset.AssetCommand.NoteOrderValue;
import vn.liem.recovery.asset.AssetCommand.PayOutProceeds;
import vn.liem.recovery.asset.AssetCommand.RegisterClaim;
import vn.liem.recovery.asset.AssetCommand.SecureAsset;
import vn.liem.recovery.asset.AssetCommand.SellEarly;
import vn.liem.recovery.asset.AssetCommand.TraceAsset;
import vn.liem.recovery.asset.AssetCommand.UnderCentralCommittee;
import vn.liem.recovery.asset.AssetCommand.ValueAsset;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.testsupport.RandomWalk;

/** Walks of an asset: its ledger always balances, and it is the same in whatever order nothing is refused. */
class AssetsInAnyOrderTest {

    private static final AssetDecider DECIDER = new AssetDecider();
    private static final int STEPS = 24;
    private static final int ORDERS = 10;
    private static final List<String> ACTS = List.of(
            "identify",
            "identify",
            "secure",
            "secure",
            "end",
            "end",
            "value",
            "trace",
            "keep",
            "order",
            "order",
            "change",
            "lift",
            "claim",
            "decide",
            "sell",
            "pay");

    /** What was asked and accepted, the events of it, and where it led. */
    private record Walk(List<AssetCommand> accepted, List<AssetEvent> events, Asset end) {}

    @RandomWalk
    void every_walk_balances_and_folds_to_where_it_ended(long seed) {
        Walk walk = walk(random(seed));
        assertEquals(walk.end(), AssetFixtures.fold(walk.events().toArray(AssetEvent[]::new)));
        for (AssetCommand said : walk.accepted()) {
            assertEquals(new Decision.Accepted<AssetEvent>(List.of()), DECIDER.decide(said, walk.end()), "said twice");
        }
        AssetLedger ledger = new AssetLedger(walk.end());
        BigInteger all = ledger.balances().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(BigInteger.ZERO, all);
        assertEquals(ledger.securedOn(LocalDate.MAX), ledger.balances().get(AssetAccount.SECURED));
        assertEquals(
                walk.end().proceeds().heldOn(LocalDate.MAX), ledger.balances().get(AssetAccount.PROCEEDS_HELD));
        ledger.journal().forEach(line -> {
            assertTrue(ledger.securedOn(line.occurredOn()).signum() >= 0);
            assertTrue(walk.end().proceeds().heldOn(line.occurredOn()).signum() >= 0);
        });
        assertFalse(EarlySales.wouldNotFit(walk.end()));
    }

    @RandomWalk
    void any_order_that_refuses_nothing_ends_in_the_same_state(long seed) {
        RandomGenerator random = random(seed);
        Walk walk = walk(random);
        for (int i = 0; i < ORDERS; i++) {
            List<AssetCommand> order = anotherOrder(walk.accepted(), random);
            inOrder(order).ifPresent(state -> assertEquals(walk.end(), state, order::toString));
        }
    }

    @RandomWalk
    void evolve_takes_every_event_in_every_order(long seed) {
        RandomGenerator random = random(seed);
        List<AssetEvent> events = new ArrayList<>(walk(random).events());
        Collections.shuffle(events, Random.from(random));
        Asset state = AssetFixtures.fold(events.toArray(AssetEvent[]::new));
        assertTrue(state.securing().keys().size() <= events.size());
        Reconciliation.of(state)
                .forEach(found -> assertFalse(found.what().english().isEmpty()));
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
                List<AssetCommand> order = anotherOrder(walk.accepted(), random);
                whole += inOrder(order).isPresent() && !order.equals(walk.accepted()) ? 1 : 0;
            }
        }
        assertFalse(accepted < 500, "%d were accepted in 100 walks".formatted(accepted));
        assertFalse(whole < 20, "%d other orders refused nothing".formatted(whole));
    }

    /** Any order, but that what another service tells comes in the order in which it tells it. */
    private static List<AssetCommand> anotherOrder(List<AssetCommand> accepted, RandomGenerator random) {
        List<AssetCommand> order = new ArrayList<>(accepted);
        Collections.shuffle(order, Random.from(random));
        Iterator<AssetCommand> told =
                accepted.stream().filter(AssetsInAnyOrderTest::isTold).iterator();
        order.replaceAll(command -> isTold(command) ? told.next() : command);
        return order;
    }

    private static boolean isTold(AssetCommand command) {
        return command instanceof NoteOrder || command instanceof NoteOrderValue || command instanceof NoteOrderLifted;
    }

    private static Optional<Asset> inOrder(List<AssetCommand> order) {
        Asset state = DECIDER.initial();
        for (AssetCommand command : order) {
            switch (DECIDER.decide(command, state)) {
                case Decision.Refused<AssetEvent> _ -> {
                    return Optional.empty();
                }
                case Decision.Accepted<AssetEvent>(var events) -> state = folded(state, events);
            }
        }
        return Optional.of(state);
    }

    private static Asset folded(Asset state, List<AssetEvent> events) {
        Asset after = state;
        for (AssetEvent event : events) {
            after = DECIDER.evolve(after, event);
        }
        return after;
    }

    private static Walk walk(RandomGenerator random) {
        Walk walk = new Walk(new ArrayList<>(), new ArrayList<>(), DECIDER.initial());
        for (int step = 0; step < STEPS; step++) {
            AssetCommand command = command(random, pick(random, ACTS), step, walk.end());
            walk = switch (DECIDER.decide(command, walk.end())) {
                case Decision.Refused<AssetEvent> _ -> walk;
                case Decision.Accepted<AssetEvent>(var events) -> {
                    walk.accepted().add(command);
                    walk.events().addAll(events);
                    yield new Walk(walk.accepted(), walk.events(), folded(walk.end(), events));
                }
            };
        }
        return walk;
    }

    private static AssetCommand command(RandomGenerator random, String act, int step, Asset state) {
        LocalDate day = FOUND_ON.plusDays(random.nextInt(60) - 10);
        String number = step + "/" + act;
        AmountVnd amount = new AmountVnd(Integer.toString(random.nextInt(1_000_000)));
        return switch (act) {
            case "identify" -> new IdentifyAsset("TS-00001", FOUND.caseId(), FOUND.details());
            case "secure" ->
                new SecureAsset(new SecuringMeasure(
                        pick(random, List.of(AssetMeasureKind.values())),
                        day,
                        "T01-CQDT",
                        Optional.of(number),
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(amount)));
            case "end" ->
                new EndAssetMeasure(
                        pick(random, orElse(state.securing().keys(), new MeasureKey(AssetMeasureKind.SEIZURE, day))),
                        AssetFixtures.ended(day, pick(random, List.of(EndReason.values()))));
            case "value" -> new ValueAsset(AssetFixtures.valued(number, day, amount));
            case "trace" -> new TraceAsset(new Trace(number, day, Optional.empty()));
            case "keep" -> new AppointKeeper(new Keeping(number, day, "T01-THA"));
            case "order" -> new NoteOrder(AssetFixtures.ordered(number, day, amount));
            case "change" -> new NoteOrderValue(anyOrder(random, state), new NotedChange(number, day, amount));
            case "lift" -> new NoteOrderLifted(anyOrder(random, state), new NotedLifting(number, day));
            case "claim" ->
                new RegisterClaim(new Claim(number, day, Optional.empty(), Optional.empty(), Optional.empty()));
            case "decide" ->
                new DecideClaim(
                        pick(
                                random,
                                orElse(
                                        state.claims().all().stream()
                                                .map(Claim::documentNo)
                                                .toList(),
                                        "0/none")),
                        new ClaimDecision(number, day, "T01-TA", pick(random, List.of(ClaimOutcome.values()))));
            case "sell" ->
                new SellEarly(
                        AssetFixtures.sold(EarlySaleGround.PERISHABLE, day, day.plusDays(random.nextInt(3))),
                        UnderCentralCommittee.NO);
            default -> new PayOutProceeds(new PayOut(number, day, amount, PayOut.Recipient.STATE));
        };
    }

    private static String anyOrder(RandomGenerator random, Asset state) {
        return pick(
                random,
                orElse(
                        state.securing().orders().stream()
                                .filter(order -> order.lifting().isEmpty())
                                .map(OrderOnAsset::documentNo)
                                .toList(),
                        "0/none"));
    }

    private static <T> List<T> orElse(Collection<T> all, T one) {
        return all.isEmpty() ? List.of(one) : List.copyOf(all);
    }
}
