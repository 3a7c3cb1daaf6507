package vn.liem.eventstore;

import vn.liem.kernel.StreamId;

/**
 * What an event asks of another aggregate in the same append: the custody of a file follows each half of a hand-over.
 *
 * @param aggregate whose command it is
 * @param command what is asked
 * @param stream of which aggregate
 */
public record Following<C, S, E>(Aggregate<C, S, E> aggregate, C command, StreamId stream) {

    DecisionSession.Step decideIn(DecisionSession session, Instruction<?> cause) {
        return session.decide(
                aggregate, Instruction.of(command, stream, cause.subject(), cause.occurredOn(), cause.by()));
    }
}
