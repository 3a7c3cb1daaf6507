package vn.liem.cases.protection.door;

import java.time.LocalDate;
import vn.liem.cases.protection.ProtectionEndGround;
import vn.liem.cases.protection.ProtectionEnding;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of a decision that ends protection. */
@TakesNoIdentity
public record EndingToRecord(
        @HasForm(ProtectionDesk.DECISION_NUMBER) String decisionNo, ProtectionEndGround ground, LocalDate endedOn) {

    ProtectionEnding ending() {
        return new ProtectionEnding(decisionNo, ground, endedOn);
    }
}
