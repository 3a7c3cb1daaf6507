package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.appraisal.RequestReceipt;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What the body that was asked sends when it has the request and the complete file. */
public record RequestReceiptToRecord(
        @HasForm(Document.NUMBER) String documentNo, LocalDate receivedOn) {

    RequestReceipt receipt(String unit) {
        return new RequestReceipt(documentNo, receivedOn, unit, Optional.empty());
    }
}
