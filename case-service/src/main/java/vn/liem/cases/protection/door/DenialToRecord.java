package vn.liem.cases.protection.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.protection.ProtectionRefusalGround;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of a decision not to protect. */
@TakesNoIdentity
public record DenialToRecord(
        @HasForm(ProtectionDesk.DECISION_NUMBER) String decisionNo,
        ProtectionRefusalGround ground,
        LocalDate refusedOn,
        @MaxLength(2_000) Optional<String> note) {}
