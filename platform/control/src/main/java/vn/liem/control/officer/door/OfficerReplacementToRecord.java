package vn.liem.control.officer.door;

import java.time.LocalDate;
import vn.liem.control.officer.Replacement;
import vn.liem.control.officer.ReplacementReason;
import vn.liem.kernel.SealedText;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.part.Document;

/**
 * What the head of a body sends to take one of its officers off a case; who follows is assigned by a request of its own.
 *
 * @param assignment the number of the document that assigned the officer
 * @param sealedReason why, sealed under the case's key
 */
public record OfficerReplacementToRecord(
        @HasForm(Document.NUMBER) String assignment,
        @HasForm(OfficerDesk.SUBJECT) String officer,
        @HasForm(Document.NUMBER) String documentNo,
        ReplacementReason reason,
        LocalDate replacedOn,
        @MaxLength(SealedText.MAX_LENGTH) SealedText sealedReason) {

    Replacement replacement(String unit) {
        return new Replacement(documentNo, reason, replacedOn, unit, sealedReason);
    }
}
