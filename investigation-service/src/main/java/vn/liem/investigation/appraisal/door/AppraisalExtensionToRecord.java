package vn.liem.investigation.appraisal.door;

import java.time.LocalDate;
import vn.liem.investigation.appraisal.AppraisalExtension;
import vn.liem.investigation.appraisal.LengthUnit;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What the body that asked sends to lengthen the time. */
public record AppraisalExtensionToRecord(
        @HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn, int length, LengthUnit in) {

    /** The longest extension that is read, in months or days; what the law allows is far shorter. */
    static final int LENGTH_MAX = 1_000;

    AppraisalExtension extension(String unit) {
        return new AppraisalExtension(documentNo, decidedOn, length, in, unit);
    }
}
