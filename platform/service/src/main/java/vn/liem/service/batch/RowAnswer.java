package vn.liem.service.batch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.Refusal;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.Problem;

/**
 * What became of one row.
 *
 * @param commandId the row's command; left out where the row itself cannot be read
 * @param outcome what became of it
 * @param code the rule that refuses it, where one does
 * @param detail the rule in English
 * @param detailVi the rule in Vietnamese
 * @param errors the fields of its body that cannot stand so
 * @param eventIds the events that it led to
 * @param position what a view must have reached to show it
 */
public record RowAnswer(
        Optional<UUID> commandId,
        Outcome outcome,
        Optional<String> code,
        Optional<String> detail,
        Optional<String> detailVi,
        List<FieldError> errors,
        List<UUID> eventIds,
        Optional<String> position) {

    /** What can become of a row. */
    public enum Outcome {
        /** It stands now. */
        DONE,
        /** It stood already, said by another command. */
        UNCHANGED,
        /** It was done by an earlier batch with the same command id. */
        REPLAYED,
        /** A rule forbids it. */
        REFUSED,
        /** It cannot be read. */
        UNREADABLE,
        /** It was not decided, or nobody knows: send it again with the same command id. */
        TRY_AGAIN
    }

    static RowAnswer done(UUID commandId, Outcome outcome, List<UUID> eventIds, String position) {
        return new RowAnswer(
                Optional.of(commandId),
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                eventIds,
                Optional.of(position));
    }

    static RowAnswer because(UUID commandId, Outcome outcome, Refusal rule) {
        return because(commandId, outcome, Problem.of(0, rule));
    }

    static RowAnswer because(UUID commandId, Outcome outcome, Problem problem) {
        return because(Optional.of(commandId), outcome, problem);
    }

    static RowAnswer unreadable(Problem problem) {
        return because(Optional.empty(), Outcome.UNREADABLE, problem);
    }

    private static RowAnswer because(Optional<UUID> commandId, Outcome outcome, Problem problem) {
        return new RowAnswer(
                commandId,
                outcome,
                Optional.of(problem.code()),
                Optional.of(problem.detail()),
                Optional.of(problem.detailVi()),
                problem.errors(),
                List.of(),
                Optional.empty());
    }
}
