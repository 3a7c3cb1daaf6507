package vn.liem.cases.source;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * What the sender registers.
 *
 * @param number the sender's own number
 * @param subject what it is about, sealed
 * @param aboutUnit the unit code of the body it speaks of
 * @param sentBy the unit code of the sender
 * @param sentTo the unit code of the body it is meant for, where the sender names one
 * @param sentOn the legal day of sending
 */
public record SourceDetails(
        String number,
        SourceKind kind,
        SourceChannel channel,
        SealedText subject,
        Optional<String> aboutUnit,
        SourceField field,
        String sentBy,
        Optional<String> sentTo,
        LocalDate sentOn) {}
