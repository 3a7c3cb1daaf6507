package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.appraisal.Declining;
import vn.liem.investigation.appraisal.DecliningReason;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/** What the body that was asked sends to refuse. */
public record DecliningToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate declinedOn,
        DecliningReason reason,
        @MaxLength(SealedText.MAX_LENGTH) Optional<SealedText> sealedWhy) {

    Declining declining(String unit) {
        return new Declining(documentNo, declinedOn, reason, sealedWhy, unit);
    }
}
