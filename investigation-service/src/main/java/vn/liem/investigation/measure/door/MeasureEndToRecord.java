package vn.liem.investigation.measure.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.measure.MeasureEnd;
import vn.liem.investigation.measure.ReleaseDuty;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends to cancel a measure or to release a person.
 *
 * @param measure the number of the order that ends
 * @param endedOn the last day on which the person was under it
 * @param duty why the law sets the person free at once, where it does: that needs no second signature
 */
public record MeasureEndToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String measure,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate endedOn,
        Optional<ReleaseDuty> duty) {

    MeasureEnd end(String unit) {
        return new MeasureEnd(documentNo, endedOn, unit, duty);
    }
}
