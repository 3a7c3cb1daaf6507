package vn.liem.investigation.assetorder.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.assetorder.Execution;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends when an order on an asset was executed.
 *
 * @param order the number of the order
 * @param documentNo the record of the execution
 * @param procuracyToldOn when the procuracy was told of the order
 */
public record ExecutionToRecord(
        @HasForm(Document.NUMBER) String order,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate executedOn,
        Optional<LocalDate> procuracyToldOn) {

    Execution execution(String unit) {
        return new Execution(documentNo, executedOn, unit, procuracyToldOn);
    }
}
