package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.MONDAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.Move.ToReceiver;
import vn.liem.handover.protocol.Move.ToSender;
import vn.liem.handover.protocol.OfferedFile.Made;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Decision.Accepted;
import vn.liem.kernel.Decision.Refused;

/**
 * The bodies, their logs and the messages between them. A message is an event of the other log and may arrive at any
 * time, any number of times, before or after any other: that is loss, repetition, reordering and a crash before the
 * acknowledgement in one. A crash between deciding and appending leaves nothing, and what was decided on a state that
 * has moved is thrown out by the streams' versions: both are the same as not having decided.
 */
final class World {

    private static final int[] NOTHING_CHANGES = {};

    private final Bounds bounds;
    private final Protocol protocol;
    private final Sending sending;
    private final Receiving receiving;
    private final Moves moves;

    private final Interned<OfferedFile> sendersHalves = new Interned<>();
    private final Interned<IncomingFile> receiversHalves = new Interned<>();
    private final Interned<Custody> custodies = new Interned<>();
    private final Interned<HandoverEvent> events = new Interned<>();
    private final Interned<Move> known = new Interned<>();

    private final Map<Integer, int[]> wanted = new HashMap<>();
    private final Map<Integer, int[]> arrivals = new HashMap<>();
    private final Map<List<Long>, int[]> offers = new HashMap<>();
    private final Map<Long, Outcome> outcomes = new HashMap<>();

    /** Where a move leads; no events where it was refused or had been said before. */
    private record Outcome(char half, char custody, int[] said) {}

    /** Is told of each state that can follow. */
    interface Follower {
        void follow(int move, Snapshot next);
    }

    World(Bounds bounds, Protocol protocol) {
        this.bounds = bounds;
        this.protocol = protocol;
        this.sending = protocol.sending();
        this.receiving = protocol.receiving();
        this.moves = new Moves(bounds);
    }

    /** The first body has begun the file; nobody else knows of it. */
    Snapshot start() {
        UnitCode first = bounds.bodies().getFirst();
        Custody unknown = protocol.custody().initial();
        var opened = (Accepted<CustodyEvent>) protocol.custody().decide(new OpenFile(CASE, first, MONDAY), unknown);
        CustodyEvent event = opened.events().getFirst();
        char[] cells = new char[firstEvent() + 1];
        for (int offer = 0; offer < bounds.offers(); offer++) {
            cells[offer] = sendersHalves.numberOf(protocol.sender().initial());
            cells[bounds.offers() + offer] =
                    receiversHalves.numberOf(protocol.receiver().initial());
        }
        for (int log = 0; log < bounds.logs(); log++) {
            cells[custodyCell(log)] = custodies.numberOf(unknown);
        }
        cells[custodyCell(bounds.logOf(first))] =
                custodies.numberOf(protocol.custody().evolve(unknown, event));
        cells[firstEvent()] = events.numberOf(event);
        return new Snapshot(cells);
    }

    /** Tells of every state that can follow. */
    void follow(Snapshot now, Follower follower) {
        int made = 0;
        while (made < bounds.offers() && sendersHalf(now, made) instanceof Made) {
            tryAll(now, wantedOf(now.cell(made)), follower);
            made++;
        }
        if (made < bounds.offers()) {
            for (UnitCode from : bounds.bodies()) {
                tryAll(now, offersOf(made, from, custody(now, bounds.logOf(from))), follower);
            }
        }
        for (int i = firstEvent(); i < now.length(); i++) {
            tryAll(now, arrivalsOf(now, now.cell(i)), follower);
        }
    }

    private void tryAll(Snapshot now, int[] ids, Follower follower) {
        for (int id : ids) {
            Move move = known.valueOf(id);
            int half = halfCell(move);
            int custody = custodyCell(move.log());
            Outcome outcome = outcomes.computeIfAbsent(
                    (long) id << 32 | (long) now.cell(half) << 16 | now.cell(custody),
                    _ -> decide(move, now.cell(half), now.cell(custody)));
            if (outcome.said().length > 0) {
                refuseDoubles(now, outcome.said());
                follower.follow(
                        id, now.with(half, outcome.half(), custody, outcome.custody(), outcome.said(), firstEvent()));
            }
        }
    }

    private Outcome decide(Move move, int half, int custody) {
        Decision<HandoverEvent> decision = switch (move) {
            case ToSender(var _, var _, var _, var command) ->
                sending.decide(command, sendersHalves.valueOf(half), custodies.valueOf(custody));
            case ToReceiver(var _, var _, var _, var command) ->
                receiving.decide(command, receiversHalves.valueOf(half), custodies.valueOf(custody));
        };
        return switch (decision) {
            case Refused<HandoverEvent> _ -> new Outcome((char) half, (char) custody, NOTHING_CHANGES);
            case Accepted<HandoverEvent>(var said) -> append(move, half, custody, said);
        };
    }

    private Outcome append(Move move, int half, int custody, List<HandoverEvent> said) {
        OfferedFile sender = move instanceof ToSender
                ? sendersHalves.valueOf(half)
                : protocol.sender().initial();
        IncomingFile receiver = move instanceof ToReceiver
                ? receiversHalves.valueOf(half)
                : protocol.receiver().initial();
        Custody held = custodies.valueOf(custody);
        for (HandoverEvent event : said) {
            switch (event) {
                case OfferedFileEvent one -> sender = protocol.sender().evolve(sender, one);
                case IncomingFileEvent one -> receiver = protocol.receiver().evolve(receiver, one);
                case CustodyEvent one -> held = protocol.custody().evolve(held, one);
                case RecordedHandoverEvent one -> throw new IllegalStateException("nobody records " + one);
            }
        }
        char now = move instanceof ToSender ? sendersHalves.numberOf(sender) : receiversHalves.numberOf(receiver);
        return new Outcome(
                now,
                custodies.numberOf(held),
                said.stream().mapToInt(events::numberOf).toArray());
    }

    /** A half that says the same twice has appended it twice: the second time must be quiet. */
    private void refuseDoubles(Snapshot now, int[] said) {
        for (int event : said) {
            boolean custody = events.valueOf(event) instanceof CustodyEvent;
            // Two logs may each learn of the same holder.
            if (!custody && now.says(event, firstEvent())) {
                throw new BrokenPromise("said twice: " + events.valueOf(event));
            }
        }
    }

    private int[] wantedOf(int sendersHalf) {
        return wanted.computeIfAbsent(sendersHalf, half -> numbers(moves.wanted((Made) sendersHalves.valueOf(half))));
    }

    private int[] offersOf(int offer, UnitCode from, Custody custody) {
        return switch (custody) {
            case Custody.Unknown _ -> NOTHING_CHANGES;
            case Custody.Known held ->
                offers.computeIfAbsent(
                        List.of((long) offer, (long) bounds.bodies().indexOf(from), held.epoch()),
                        _ -> numbers(moves.offer(offer, from, held.epoch())));
        };
    }

    private int[] arrivalsOf(Snapshot now, int event) {
        return switch (events.valueOf(event)) {
            case OfferedFileEvent one -> {
                FileOffered offer = offerOf(now, Moves.offerOf(one.offerId()));
                yield arrivals.computeIfAbsent(key(event, offer), _ -> numbers(moves.arrival(one, event, offer)));
            }
            case IncomingFileEvent one -> {
                FileOffered offer = offerOf(now, Moves.offerOf(one.offerId()));
                yield arrivals.computeIfAbsent(
                        key(event, offer), _ -> numbers(moves.arrival(one, event, events.numberOf(offer), offer)));
            }
            case CustodyEvent _, RecordedHandoverEvent _ -> NOTHING_CHANGES;
        };
    }

    private int key(int event, FileOffered offer) {
        return event << 16 | events.numberOf(offer);
    }

    private FileOffered offerOf(Snapshot now, int offer) {
        return ((Made) sendersHalf(now, offer)).course().offer();
    }

    private int[] numbers(List<Move> all) {
        return all.stream().mapToInt(known::numberOf).toArray();
    }

    private int halfCell(Move move) {
        return switch (move) {
            case ToSender sender -> sender.offer();
            case ToReceiver receiver -> bounds.offers() + receiver.offer();
        };
    }

    private int custodyCell(int log) {
        return 2 * bounds.offers() + log;
    }

    private int firstEvent() {
        return 2 * bounds.offers() + bounds.logs();
    }

    Move move(int number) {
        return known.valueOf(number);
    }

    OfferedFile sendersHalf(Snapshot now, int offer) {
        return sendersHalves.valueOf(now.cell(offer));
    }

    IncomingFile receiversHalf(Snapshot now, int offer) {
        return receiversHalves.valueOf(now.cell(bounds.offers() + offer));
    }

    Custody custody(Snapshot now, int log) {
        return custodies.valueOf(now.cell(custodyCell(log)));
    }

    List<HandoverEvent> said(Snapshot now) {
        List<HandoverEvent> said = new ArrayList<>(now.length() - firstEvent());
        IntStream.range(firstEvent(), now.length()).forEach(i -> said.add(events.valueOf(now.cell(i))));
        return said;
    }

    Bounds bounds() {
        return bounds;
    }
}
