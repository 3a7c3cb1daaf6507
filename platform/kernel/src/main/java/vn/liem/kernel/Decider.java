package vn.liem.kernel;

/**
 * The three pure questions of an aggregate: where it starts, what follows from a command, and where an event leads.
 *
 * @param <C> the sealed type of its commands
 * @param <S> the sealed type of its states
 * @param <E> the sealed type of its events
 */
public interface Decider<C, S, E> {

    /** The state before the first event. */
    S initial();

    /** What follows from the command in this state; reads no clock, makes no id, asks nobody. */
    Decision<E> decide(C command, S state);

    /** Where the event leads; total: what is stored has happened, so it folds in every state. */
    S evolve(S state, E event);
}
