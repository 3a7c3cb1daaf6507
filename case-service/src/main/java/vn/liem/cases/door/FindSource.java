package vn.liem.cases.door;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What doors of other features ask of the information sources before they put a command. */
public interface FindSource {

    /** The id of the source with this number, or the one that it gets when a register brings it. */
    UUID idFor(String number);

    /** The id of the source that is registered under this number, as the log has it now. */
    Optional<UUID> byNumber(String number);

    /** What has become of the source with this id, as the log has it now; it must be registered. */
    SourceFound standing(UUID id);

    /**
     * A source that was found.
     *
     * @param receivedBy the unit code of the body that received it first, where one did
     * @param heldBy the unit code of the body that has it in hands
     * @param outcome the code of its last decision, where it was decided
     */
    record SourceFound(
            String sentBy,
            LocalDate sentOn,
            Optional<String> receivedBy,
            Optional<LocalDate> receivedOn,
            String heldBy,
            FileOfSource file,
            Optional<String> outcome,
            Optional<LocalDate> decidedOn,
            Optional<String> caseNumber) {}

    /** How the file of a source stands. */
    enum FileOfSource {
        /** Whoever began it has it. */
        WITH_SENDER,
        /** It is on its way. */
        UNDER_OFFER,
        /** It was accepted by another body. */
        HANDED_OVER
    }
}
