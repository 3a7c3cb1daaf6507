package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;
import vn.liem.recovery.asset.Trace;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What is sent when it was verified where an asset is and whose it is. */
public record TraceToRecord(
        @HasForm(AssetForms.NUMBER) String documentNo,
        LocalDate tracedOn,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedFinding) {

    Trace trace() {
        return new Trace(documentNo, tracedOn, sealedFinding);
    }
}
