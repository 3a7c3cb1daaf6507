package vn.liem.investigation.investigation.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Cause;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends to take an investigation up again: the court's decision that is the cause.
 *
 * @param because a return for further investigation, or a quashing for re-investigation
 * @param returnedBy who returned the file, where it was returned
 * @param unit the court
 */
public record ReopeningToRecord(
        ProceduralDecision because,
        Optional<ReturningBody> returnedBy,
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(Document.UNIT) String unit,
        LocalDate decidedOn) {

    Cause cause() {
        return new Cause(because, returnedBy, documentNo, unit, decidedOn);
    }
}
