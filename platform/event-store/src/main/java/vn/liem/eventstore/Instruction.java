package vn.liem.eventstore;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import vn.liem.kernel.StreamId;

/**
 * A command on its way to one aggregate, with everything that the middle may not know.
 *
 * @param command what is asked
 * @param stream of which aggregate
 * @param subject what its events speak of
 * @param occurredOn the legal day
 * @param by who asks
 * @param expectedVersion the version on which the caller looked, where it named one
 * @param keys numbers that the command claims
 */
public record Instruction<C>(
        C command,
        StreamId stream,
        String subject,
        LocalDate occurredOn,
        Authorship by,
        OptionalLong expectedVersion,
        List<UniqueKey> keys) {

    public Instruction {
        keys = List.copyOf(keys);
    }

    /** A command of a caller who named no version and claims no number. */
    public static <C> Instruction<C> of(
            C command, StreamId stream, String subject, LocalDate occurredOn, Authorship by) {
        return new Instruction<>(command, stream, subject, occurredOn, by, OptionalLong.empty(), List.of());
    }

    /** The same with a number that it claims. */
    public Instruction<C> claiming(UniqueKey key) {
        return new Instruction<>(command, stream, subject, occurredOn, by, expectedVersion, List.of(key));
    }

    /** The same for a caller who looked at a version. */
    public Instruction<C> at(long version) {
        return new Instruction<>(command, stream, subject, occurredOn, by, OptionalLong.of(version), keys);
    }
}
