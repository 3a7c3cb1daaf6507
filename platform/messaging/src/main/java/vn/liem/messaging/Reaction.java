package vn.liem.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.liem.eventstore.Aggregate;
import vn.liem.eventstore.DecisionSession;
import vn.liem.eventstore.Instruction;

/**
 * A command that a record leads to.
 *
 * @param aggregate whose command it is
 * @param instruction the command with its place
 * @param isOvertaken where something newer may take the place of the record, whether it has, and it leads to nothing; asked after
 *     the aggregate was looked at, so that what is decided holds only where nothing was written to it in between
 */
public record Reaction<C, S, E>(
        Aggregate<C, S, E> aggregate, Instruction<C> instruction, Optional<BooleanSupplier> isOvertaken) {

    /** A command that nothing newer takes the place of. */
    public Reaction(Aggregate<C, S, E> aggregate, Instruction<C> instruction) {
        this(aggregate, instruction, Optional.empty());
    }

    DecisionSession.Step decideIn(DecisionSession session) {
        if (isOvertaken.isEmpty()) {
            return session.decide(aggregate, instruction);
        }
        long version = session.look(aggregate, instruction.stream()).version();
        return isOvertaken.get().getAsBoolean()
                ? new DecisionSession.Step.Accepted(instruction.stream(), version, List.of())
                : session.decide(aggregate, instruction);
    }
}
