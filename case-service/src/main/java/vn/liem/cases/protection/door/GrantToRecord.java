package vn.liem.cases.protection.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.protection.ProtectionMeasure;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of a decision to protect. */
@TakesNoIdentity
public record GrantToRecord(
        @HasForm(ProtectionDesk.DECISION_NUMBER) String decisionNo,
        List<ProtectionMeasure> measures,
        LocalDate grantedOn,
        Optional<LocalDate> until,
        @MaxLength(2_000) Optional<String> note) {}
