package vn.liem.investigation.accused.door;

import java.time.LocalDate;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What the procuracy sends to approve a charge. */
public record ApprovalToRecord(
        PersonKey person, @HasForm(Document.NUMBER) String documentNo, LocalDate approvedOn) {}
