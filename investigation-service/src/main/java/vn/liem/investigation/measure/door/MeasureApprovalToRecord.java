package vn.liem.investigation.measure.door;

import java.time.LocalDate;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What the procuracy sends to approve an order or an extension.
 *
 * @param approves the number of what is approved
 */
public record MeasureApprovalToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String approves,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate approvedOn) {}
