package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.appraisal.Delay;
import vn.liem.investigation.appraisal.DelayReason;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends to say why a request takes long.
 *
 * @param delayedBy the body whose delay it is, by what the other says
 */
public record DelayToExplain(
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate explainedOn,
        DelayReason reason,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedWhy,
        @HasForm(Document.UNIT) String delayedBy) {

    Delay delay(String unit) {
        return new Delay(documentNo, explainedOn, reason, sealedWhy, unit, Optional.of(delayedBy), Optional.empty());
    }
}
