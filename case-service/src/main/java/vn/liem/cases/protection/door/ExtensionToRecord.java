package vn.liem.cases.protection.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.protection.ProtectionExtension;
import vn.liem.cases.protection.ProtectionMeasure;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of a decision by which protection goes on; it names all measures from then on. */
@TakesNoIdentity
public record ExtensionToRecord(
        @HasForm(ProtectionDesk.DECISION_NUMBER) String decisionNo,
        List<ProtectionMeasure> measures,
        LocalDate extendedOn,
        Optional<LocalDate> until) {

    ProtectionExtension extension() {
        return new ProtectionExtension(decisionNo, measures, extendedOn, until);
    }
}
