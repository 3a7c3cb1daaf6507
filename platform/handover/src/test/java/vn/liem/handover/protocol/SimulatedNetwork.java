package vn.liem.handover.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One direction between two logs: a relay with a cursor that may be lost, records that may be lost, repeated and
 * overtake each other, and an inbox with a mark that takes each position once, in order, and fetches what is missing.
 */
final class SimulatedNetwork {

    private final SimulatedLog source;
    private final List<Integer> underway = new ArrayList<>();
    private int relayed;
    private int applied;

    SimulatedNetwork(SimulatedLog source) {
        this.source = source;
    }

    /** Publishes the next event; the relay may die before it moves its cursor and will then publish it again. */
    void relay(RandomGenerator random) {
        if (relayed < source.events().size()) {
            underway.add(relayed);
            relayed += random.nextInt(5) == 0 ? 0 : 1;
        }
    }

    /** Starts the relay over from the beginning of the log. */
    void rewind() {
        relayed = 0;
    }

    void lose(RandomGenerator random) {
        if (!underway.isEmpty()) {
            underway.remove(random.nextInt(underway.size()));
        }
    }

    void repeat(RandomGenerator random) {
        if (!underway.isEmpty()) {
            underway.add(underway.get(random.nextInt(underway.size())));
        }
    }

    /** Takes any record that is under way; what it says is next is the first position not applied, if it is not old. */
    Optional<Integer> arrive(RandomGenerator random) {
        if (underway.isEmpty()) {
            return Optional.empty();
        }
        int position = underway.remove(random.nextInt(underway.size()));
        return position < applied ? Optional.empty() : Optional.of(applied);
    }

    /** The first position not applied, asked of the source itself. */
    Optional<Integer> fetch() {
        return applied < source.events().size() ? Optional.of(applied) : Optional.empty();
    }

    HandoverEvent at(int position) {
        return source.events().get(position);
    }

    /** Marks the position in the same transaction as its effects. */
    void mark(int position) {
        applied = position + 1;
    }
}
