package vn.liem.investigation.measure.door;

import java.time.LocalDate;
import vn.liem.investigation.measure.MeasureEnd;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends to cancel a measure or to release a person.
 *
 * @param measure the number of the order that ends
 * @param endedOn the last day on which the person was under it
 */
public record MeasureEndToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String measure,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate endedOn) {

    MeasureEnd end(String unit) {
        return new MeasureEnd(documentNo, endedOn, unit);
    }
}
