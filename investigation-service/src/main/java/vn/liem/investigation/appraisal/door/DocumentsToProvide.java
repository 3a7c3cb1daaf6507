package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import vn.liem.investigation.appraisal.Provision;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends when documents have come that were asked for.
 *
 * @param asking the number of the letter that asked for them
 */
public record DocumentsToProvide(
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(Document.NUMBER) String asking,
        LocalDate providedOn) {

    Provision provision(String unit) {
        return new Provision(documentNo, asking, providedOn, unit);
    }
}
