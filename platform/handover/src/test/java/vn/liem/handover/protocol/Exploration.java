package vn.liem.handover.protocol;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.IntConsumer;
import vn.liem.handover.protocol.IncomingFile.NotReceived;
import vn.liem.handover.protocol.IncomingFile.Open;
import vn.liem.handover.protocol.Move.Cause;
import vn.liem.handover.protocol.OfferedFile.AcceptanceAnnounced;
import vn.liem.handover.protocol.OfferedFile.Made;
import vn.liem.handover.protocol.OfferedFile.Offered;
import vn.liem.handover.protocol.OfferedFile.WithdrawalPending;

/** Every state within the bounds, breadth first, each looked at once. */
final class Exploration {

    private final World world;
    private final Promises promises;

    private final Map<Snapshot, Integer> numbers = new HashMap<>();
    private final Numbers parents = new Numbers();
    private final Numbers movesIn = new Numbers();
    private final Numbers edgesFrom = new Numbers();
    private final Numbers edgesTo = new Numbers();
    private final List<Integer> ends = new ArrayList<>();
    private long transitions;

    /** What an exploration found: how much there is, and the first broken promise with the moves that lead to it. */
    record Found(int states, long transitions, int ends, List<String> broken) {}

    Exploration(Bounds bounds, Protocol protocol) {
        this.world = new World(bounds, protocol);
        this.promises = new Promises(world);
    }

    static Found explore(Bounds bounds, Protocol protocol) {
        return explore(bounds, protocol, _ -> {});
    }

    /** The same, telling after each state how many were looked at. */
    static Found explore(Bounds bounds, Protocol protocol, IntConsumer progress) {
        return new Exploration(bounds, protocol).run(progress);
    }

    private Found run(IntConsumer progress) {
        int looked = 0;
        Queue<Snapshot> open = new ArrayDeque<>();
        Snapshot start = world.start();
        number(start, -1, -1);
        open.add(start);
        while (!open.isEmpty()) {
            Snapshot now = open.remove();
            progress.accept(++looked);
            int number = numbers.get(now);
            try {
                promises.check(now);
                boolean restless = expand(now, number, open);
                if (!restless && everyOfferEnded(now)) {
                    promises.checkAtRest(now);
                    ends.add(number);
                }
            } catch (BrokenPromise broken) {
                return found(List.of(broken.getMessage(), trace(number)));
            }
        }
        int stuck = firstThatCannotEnd();
        return found(stuck < 0 ? List.of() : List.of("an offer that cannot end", trace(stuck)));
    }

    private Found found(List<String> broken) {
        return new Found(numbers.size(), transitions, ends.size(), broken);
    }

    /** Adds what follows; says whether a message is still to have an effect. */
    private boolean expand(Snapshot now, int number, Queue<Snapshot> open) {
        boolean[] restless = {false};
        world.follow(now, (move, next) -> {
            transitions++;
            Integer known = numbers.get(next);
            int to = known == null ? number(next, number, move) : known;
            if (known == null) {
                open.add(next);
            }
            Cause cause = world.move(move).cause();
            restless[0] |= cause == Cause.DELIVERY;
            if (cause != Cause.WISH) {
                edgesFrom.add(number);
                edgesTo.add(to);
            }
        });
        return restless[0];
    }

    private int number(Snapshot state, int parent, int move) {
        int number = numbers.size();
        numbers.put(state, number);
        parents.add(parent);
        movesIn.add(move);
        return number;
    }

    private boolean everyOfferEnded(Snapshot now) {
        for (int offer = 0; offer < world.bounds().offers(); offer++) {
            OfferedFile sender = world.sendersHalf(now, offer);
            IncomingFile receiver = world.receiversHalf(now, offer);
            boolean open = sender instanceof Offered
                    || sender instanceof WithdrawalPending
                    || sender instanceof AcceptanceAnnounced
                    || receiver instanceof Open
                    || (sender instanceof Made && receiver instanceof NotReceived);
            if (open) {
                return false;
            }
        }
        return true;
    }

    /** Goes back from the ends over deliveries and answers; whoever is not met has no way to an end. */
    private int firstThatCannotEnd() {
        int states = numbers.size();
        int[] starts = new int[states + 1];
        for (int edge = 0; edge < edgesTo.size(); edge++) {
            starts[edgesTo.get(edge) + 1]++;
        }
        for (int state = 0; state < states; state++) {
            starts[state + 1] += starts[state];
        }
        int[] sources = new int[edgesTo.size()];
        int[] filled = starts.clone();
        for (int edge = 0; edge < edgesTo.size(); edge++) {
            sources[filled[edgesTo.get(edge)]++] = edgesFrom.get(edge);
        }
        boolean[] canEnd = new boolean[states];
        ArrayDeque<Integer> open = new ArrayDeque<>(ends);
        ends.forEach(end -> canEnd[end] = true);
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int edge = starts[state]; edge < starts[state + 1]; edge++) {
                if (!canEnd[sources[edge]]) {
                    canEnd[sources[edge]] = true;
                    open.add(sources[edge]);
                }
            }
        }
        for (int state = 0; state < states; state++) {
            if (!canEnd[state]) {
                return state;
            }
        }
        return -1;
    }

    private String trace(int number) {
        List<String> moves = new ArrayList<>();
        for (int at = number; parents.get(at) >= 0; at = parents.get(at)) {
            moves.add(inWords(world.move(movesIn.get(at))));
        }
        Collections.reverse(moves);
        return String.join("\n", moves);
    }

    private static String inWords(Move move) {
        Object command = switch (move) {
            case Move.ToSender(var _, var _, var _, var one) -> one;
            case Move.ToReceiver(var _, var _, var _, var one) -> one;
        };
        return "offer %d, log %d, %s: %s"
                .formatted(
                        move.offer(),
                        move.log(),
                        move.cause(),
                        command.getClass().getSimpleName());
    }
}
