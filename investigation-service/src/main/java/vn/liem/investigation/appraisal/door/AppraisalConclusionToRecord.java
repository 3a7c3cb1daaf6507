package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.appraisal.AppraisalConclusion;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What the body that was asked sends when it has concluded. */
public record AppraisalConclusionToRecord(
        @HasForm(Document.NUMBER) String documentNo, LocalDate concludedOn) {

    AppraisalConclusion conclusion(String unit) {
        return new AppraisalConclusion(documentNo, concludedOn, unit, Optional.empty());
    }
}
