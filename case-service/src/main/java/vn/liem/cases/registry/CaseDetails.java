package vn.liem.cases.registry;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * What the registry says of a matter or case.
 *
 * @param number the registry's number
 * @param title its title, sealed
 * @param locality the unit code of where it belongs
 * @param institutedOn the day on which the matter became a case
 */
public record CaseDetails(
        String number,
        ItemType itemType,
        Optional<SealedText> title,
        String locality,
        CaseField field,
        OffenceGroup offenceGroup,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<Offence> offence,
        ViolationPeriod violationPeriod,
        Optional<Loss> loss) {

    CaseDetails instituted(LocalDate on, Optional<Offence> under) {
        return new CaseDetails(
                number,
                itemType,
                title,
                locality,
                field,
                offenceGroup,
                registeredOn,
                Optional.of(on),
                under.or(() -> offence),
                violationPeriod,
                loss);
    }

    CaseDetails withLoss(Loss determined) {
        return new CaseDetails(
                number,
                itemType,
                title,
                locality,
                field,
                offenceGroup,
                registeredOn,
                institutedOn,
                offence,
                violationPeriod,
                Optional.of(determined));
    }
}
