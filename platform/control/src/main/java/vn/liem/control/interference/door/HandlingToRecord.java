package vn.liem.control.interference.door;

import java.time.LocalDate;
import java.util.UUID;
import vn.liem.control.interference.Handling;
import vn.liem.control.interference.HandlingMeasure;
import vn.liem.kernel.SealedText;
import vn.liem.security.Officer;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What a body sends of what follows from a report.
 *
 * @param report the id of the report
 * @param sealedText what was decided, sealed under the case's key
 */
public record HandlingToRecord(
        UUID report,
        @HasForm(Document.NUMBER) String documentNo,
        HandlingMeasure measure,
        LocalDate handledOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedText) {

    Handling handling(Officer officer) {
        return new Handling(documentNo, measure, handledOn, officer.agency(), officer.subject(), sealedText);
    }
}
