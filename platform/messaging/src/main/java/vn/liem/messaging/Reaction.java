package vn.liem.messaging;

import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;

/**
 * A command that a record leads to.
 *
 * @param aggregate whose command it is
 * @param instruction the command with its place
 */
public record Reaction<C, S, E>(Aggregate<C, S, E> aggregate, Instruction<C> instruction) {

    DecisionSession.Step decideIn(DecisionSession session) {
        return session.decide(aggregate, instruction);
    }
}
