package vn.liem.notification.clock.door;

import java.util.Optional;
import java.util.UUID;
import vn.liem.notification.clock.MissReason;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * Why a clock was missed.
 *
 * @param subject the case, source, petition, inspection, directive, paper to many bodies or request for an expertise or a valuation
 * @param clock its name, as lists show it
 * @param setBy the event that set it, as lists show it
 * @param reason a code of the list
 * @param text more about it, in clear; it is sealed at the door
 */
public record MissToExplain(
        @HasForm(ClockPages.SUBJECT) String subject,
        @MaxLength(100) String clock,
        UUID setBy,
        MissReason reason,
        @MaxLength(MissToExplain.TEXT_MAX) Optional<String> text) {

    /** The longest text, in characters. */
    static final int TEXT_MAX = 4_000;
}
