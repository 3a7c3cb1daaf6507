package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a measure on an asset ended.
 *
 * @param endedOn from this day on it secures nothing
 * @param reason what became of the asset, where it is known
 * @param documentNo the document, which registers do not know
 * @param ground on what a release rests
 */
public record MeasureEnding(
        LocalDate endedOn, Optional<EndReason> reason, Optional<String> documentNo, Optional<ReleaseGround> ground) {

    /** Whether a register states it: whoever records an end in the system names its document. */
    boolean isStated() {
        return documentNo.isEmpty();
    }
}
