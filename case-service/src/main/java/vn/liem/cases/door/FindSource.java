package vn.liem.cases.door;

import java.util.Optional;
import java.util.UUID;

/** What doors of other features ask of the information sources before they put a command. */
public interface FindSource {

    /** The id of the source with this number, or the one that it gets when a register brings it. */
    UUID idFor(String number);

    /** The id of the source that is registered under this number, as the log has it now. */
    Optional<UUID> byNumber(String number);
}
