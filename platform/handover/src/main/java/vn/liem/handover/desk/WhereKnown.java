package vn.liem.handover.desk;

import vn.liem.eventstore.Aggregate;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * An aggregate that is asked only where it exists: what speaks of an offer or a file of others changes nothing here.
 *
 * <p>Some events do not name both bodies (a withdrawal, an urgent measure). Whether they are meant for here shows in the
 * stream they would go to: the inbox applies a subject's records in their order, so an offer stands there, in the page
 * that is being decided or in the log, before anything that speaks of it.
 */
final class WhereKnown<C, S, E> implements Decider<C, S, E> {

    private final Decider<C, S, E> decider;
    private final S unknown;

    private WhereKnown(Decider<C, S, E> decider) {
        this.decider = decider;
        this.unknown = decider.initial();
    }

    static <C, S, E> Aggregate<C, S, E> of(Aggregate<C, S, E> aggregate) {
        return new Aggregate<>(new WhereKnown<>(aggregate.decider()), aggregate.types(), aggregate.following());
    }

    @Override
    public S initial() {
        return unknown;
    }

    @Override
    public Decision<E> decide(C command, S state) {
        return state.equals(unknown) ? Decision.nothing() : decider.decide(command, state);
    }

    @Override
    public S evolve(S state, E event) {
        return decider.evolve(state, event);
    }
}
