package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import vn.liem.handover.protocol.Bounds.Happening;
import vn.liem.handover.protocol.CustodyEvent.FileOpened;
import vn.liem.handover.protocol.OfferedFile.Made;
import vn.liem.handover.protocol.OfferedFile.Rejected;
import vn.liem.handover.protocol.OfferedFile.Released;
import vn.liem.handover.protocol.OfferedFile.Withdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.SimulatedLog.Answer;
import vn.liem.handover.protocol.SimulatedLog.Decided;
import vn.liem.handover.protocol.SimulatedLog.Guard;
import vn.liem.testsupport.Seeds;

/** Two services with a relay, a broker and an inbox between them, for longer than an exploration can go. */
final class HandoverWalk {

    private static final int STEPS = 600;
    private static final int OFFERS = 12;

    private static final Bounds BOUNDS = Bounds.of(
            List.of(POLICE, PROCURACY),
            2,
            OFFERS,
            Happening.WITHDRAWAL,
            Happening.LATENESS,
            Happening.URGENT_MEASURE,
            Happening.MISSING_DOCUMENTS);

    private final Moves moves = new Moves(BOUNDS);
    private final List<SimulatedLog> logs;
    private final List<SimulatedNetwork> networks;
    private final List<FileOffered> offers = new ArrayList<>();

    private record Pending(int log, Decided decided, Runnable acknowledge) {}

    private final List<Pending> pending = new ArrayList<>();

    HandoverWalk(Guard guard) {
        this.logs = List.of(new SimulatedLog(guard), new SimulatedLog(guard));
        this.networks = logs.stream().map(SimulatedNetwork::new).toList();
    }

    /** Walks, lets everything arrive, and looks whether all promises were kept. */
    List<HandoverEvent> walk(RandomGenerator random) {
        logs.getFirst().add(new FileOpened(CASE, POLICE, Custody.FIRST_EPOCH, MONDAY));
        for (int step = 0; step < STEPS; step++) {
            step(random);
        }
        checkCuts(random);
        settle(random);
        return checkEnd();
    }

    private void step(RandomGenerator random) {
        int log = random.nextInt(2);
        SimulatedNetwork network = networks.get(log);
        switch (random.nextInt(12)) {
            case 0 -> offer(log, random);
            case 1, 2 -> want(random);
            case 3, 4 -> network.relay(random);
            case 5 -> network.lose(random);
            case 6 -> network.repeat(random);
            case 7, 8 -> network.arrive(random).ifPresent(position -> deliver(log, position, random));
            case 9 -> network.fetch().ifPresent(position -> deliver(log, position, random));
            case 10 -> append(random);
            case 11 -> crash(random);
            default -> throw new IllegalStateException("a die with twelve sides");
        }
    }

    private void offer(int log, RandomGenerator random) {
        UnitCode body = BOUNDS.bodies().get(log);
        if (offers.size() < OFFERS && logs.get(log).custody() instanceof Custody.Known held) {
            Move move = Seeds.pick(random, moves.offer(offers.size(), body, held.epoch()));
            ask(move, () -> {});
            append(random);
        }
    }

    private void want(RandomGenerator random) {
        if (!offers.isEmpty()) {
            FileOffered offer = Seeds.pick(random, offers);
            ask(Seeds.pick(random, moves.wanted(made(offer))), () -> {});
        }
    }

    private Made made(FileOffered offer) {
        return (Made) logs.get(BOUNDS.logOf(offer.from())).sendersHalf(offer.offerId());
    }

    /** Decides now; the append comes later, or never if the service dies before. */
    private void ask(Move move, Runnable acknowledge) {
        switch (logs.get(move.log()).decide(move)) {
            case Answer.Ready(var decided) -> pending.add(new Pending(move.log(), decided, acknowledge));
            case Answer.No _ -> {}
        }
    }

    private void append(RandomGenerator random) {
        if (!pending.isEmpty()) {
            append(pending.remove(random.nextInt(pending.size())));
        }
    }

    private void append(Pending one) {
        if (logs.get(one.log()).append(one.decided())) {
            one.acknowledge().run();
            one.decided().events().stream()
                    .filter(FileOffered.class::isInstance)
                    .forEach(offer -> offers.add((FileOffered) offer));
        }
    }

    /** A service dies: what it had decided is gone, and its relay may have lost its cursor. */
    private void crash(RandomGenerator random) {
        int log = random.nextInt(2);
        pending.removeIf(one -> one.log() == log);
        if (random.nextInt(4) == 0) {
            networks.get(log).rewind();
        }
    }

    /** Applies the event and marks it, both or neither; what must wait is not marked and comes again. */
    private void deliver(int source, int position, RandomGenerator random) {
        SimulatedNetwork network = networks.get(source);
        List<Move> choices = arrivals(network.at(position), source);
        if (choices.isEmpty()) {
            network.mark(position);
            return;
        }
        Move move = Seeds.pick(random, choices);
        switch (logs.get(move.log()).decide(move)) {
            case Answer.No(var why) -> assertTrue(why instanceof HandoverRefusal no && no.asksToWait(), why::name);
            case Answer.Ready(var decided) -> append(new Pending(move.log(), decided, () -> network.mark(position)));
        }
    }

    private List<Move> arrivals(HandoverEvent event, int source) {
        return switch (event) {
            case OfferedFileEvent one -> moves.arrival(one, source, offerOf(one.offerId()));
            case IncomingFileEvent one -> {
                FileOffered offer = offerOf(one.offerId());
                yield moves.arrival(one, source, BOUNDS.logOf(offer.from()), offer);
            }
            case CustodyEvent _, RecordedHandoverEvent _ -> List.of();
        };
    }

    private FileOffered offerOf(java.util.UUID offerId) {
        return offers.stream()
                .filter(offer -> offer.offerId().equals(offerId))
                .findFirst()
                .orElseThrow();
    }

    /** Any beginning of one log beside any beginning of the other: no epoch has two holders in it. */
    private void checkCuts(RandomGenerator random) {
        for (int cut = 0; cut < 20; cut++) {
            List<HandoverEvent> seen = new ArrayList<>();
            for (SimulatedLog log : logs) {
                seen.addAll(log.events().subList(0, random.nextInt(log.events().size() + 1)));
            }
            Promises.everyEpochHasOneHolder(seen);
        }
    }

    /** From here on nothing is lost, and every open offer gets an answer. */
    private void settle(RandomGenerator random) {
        pending.clear();
        boolean restless = true;
        for (int round = 0; restless; round++) {
            assertTrue(round < 20 * STEPS, "the messages find no end");
            restless = fetchAll(random);
            for (FileOffered offer : offers) {
                if (logs.get(BOUNDS.logOf(offer.to())).receiversHalf(offer.offerId()) instanceof IncomingFile.Open) {
                    want(random);
                    append(random);
                    restless = true;
                }
            }
        }
    }

    private boolean fetchAll(RandomGenerator random) {
        boolean fetched = false;
        for (int log = 0; log < 2; log++) {
            Optional<Integer> next = networks.get(log).fetch();
            if (next.isPresent()) {
                deliver(log, next.get(), random);
                fetched = true;
            }
        }
        return fetched;
    }

    private List<HandoverEvent> checkEnd() {
        List<HandoverEvent> said =
                logs.stream().flatMap(log -> log.events().stream()).toList();
        Promises.checkEvents(said);
        for (FileOffered offer : offers) {
            Made half = made(offer);
            assertTrue(
                    half instanceof Released || half instanceof Rejected || half instanceof Withdrawn, half::toString);
        }
        List<Custody> held = logs.stream().map(SimulatedLog::custody).toList();
        HighestEpoch highest = HighestEpoch.in(
                        said.stream().filter(CustodyEvent.class::isInstance).map(CustodyEvent.class::cast))
                .orElseThrow();
        for (Custody one : held) {
            if (one instanceof Custody.Known known) {
                assertFalse(known instanceof Custody.UnderOffer, "nothing is under offer any more");
                assertEquals(highest, new HighestEpoch(known.epoch(), known.holder()));
            }
        }
        saidOnce(said);
        return said;
    }

    private static void saidOnce(List<HandoverEvent> said) {
        List<HandoverEvent> halves =
                said.stream().filter(event -> !(event instanceof CustodyEvent)).toList();
        assertEquals(Stream.of(halves.toArray()).distinct().count(), halves.size());
    }
}
