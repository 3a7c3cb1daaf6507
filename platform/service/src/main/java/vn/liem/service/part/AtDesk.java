package vn.liem.service.part;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.Instruction;
import vn.liem.kernel.StreamId;

/**
 * Who brings what about in which case, or on which source.
 *
 * @param caseId its id
 * @param occurredOn the legal day
 * @param seenVersion the version at which the caller looked, where one was named
 * @param subject what the events speak of
 */
public record AtDesk(UUID caseId, LocalDate occurredOn, Authorship by, OptionalLong seenVersion, StreamId subject) {

    /** In a case. */
    public AtDesk(UUID caseId, LocalDate occurredOn, Authorship by, OptionalLong seenVersion) {
        this(caseId, occurredOn, by, seenVersion, subject(caseId));
    }

    /** What the events speak of, and the key under which others read them: the case. */
    public static StreamId subject(UUID caseId) {
        return StreamId.of("case", caseId);
    }

    /** The instruction to the aggregate on whose version the caller looked. */
    <C> Instruction<C> instruction(C command, StreamId stream) {
        Instruction<C> plain = following(command, stream);
        return seenVersion.isPresent() ? plain.at(seenVersion.getAsLong()) : plain;
    }

    /** The instruction to another aggregate, which is decided with it. */
    public <C> Instruction<C> following(C command, StreamId stream) {
        return Instruction.of(command, stream, subject.value(), occurredOn, by);
    }
}
