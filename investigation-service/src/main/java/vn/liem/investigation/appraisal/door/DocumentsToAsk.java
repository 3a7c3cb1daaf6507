package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import vn.liem.investigation.appraisal.Asking;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/** What the body that was asked sends to get further documents. */
public record DocumentsToAsk(
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate askedOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedWhat) {

    Asking asking(String unit) {
        return new Asking(documentNo, askedOn, sealedWhat, unit);
    }
}
