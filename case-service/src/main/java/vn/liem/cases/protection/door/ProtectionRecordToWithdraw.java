package vn.liem.cases.protection.door;

import vn.liem.cases.protection.ProtectionPaper;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent to take back what did not happen; an assessment is told by the protection alone, by any number. */
@TakesNoIdentity
public record ProtectionRecordToWithdraw(
        ProtectionPaper paper,
        @HasForm(ProtectionDesk.DECISION_NUMBER) String decisionNo,
        @MaxLength(2_000) String reason) {}
