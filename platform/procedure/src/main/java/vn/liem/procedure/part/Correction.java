package vn.liem.procedure.part;

import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * On what a correction rests: its document and its reason, or the row of a register that was brought in again with other
 * content.
 */
public record Correction(Optional<String> documentNo, Optional<SealedText> reason, Optional<RegisterLine> line) {

    /** Whether it says why: a row speaks for itself, an act in the system names document and reason. */
    public boolean saysWhy() {
        return line.isPresent() || (documentNo.isPresent() && reason.isPresent());
    }
}
