package vn.liem.investigation.measure.door;

import java.time.LocalDate;
import vn.liem.investigation.measure.GrantedBy;
import vn.liem.investigation.measure.MeasureExtension;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends to extend a measure.
 *
 * @param measure the number of its order
 * @param endsOn the new last day, as the document states it
 * @param by whose decision it is
 */
public record MeasureExtensionToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String measure,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate decidedOn,
        LocalDate endsOn,
        GrantedBy by) {

    MeasureExtension extension(String unit) {
        return new MeasureExtension(documentNo, decidedOn, endsOn, unit, by);
    }
}
