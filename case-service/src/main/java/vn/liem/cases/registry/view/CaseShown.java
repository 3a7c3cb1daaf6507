package vn.liem.cases.registry.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.registry.Case.Registered;
import vn.liem.cases.registry.CaseField;
import vn.liem.cases.registry.ItemType;
import vn.liem.cases.registry.Joinder;
import vn.liem.cases.registry.Loss;
import vn.liem.cases.registry.Offence;
import vn.liem.cases.registry.OffenceGroup;
import vn.liem.cases.registry.Separation;
import vn.liem.cases.registry.ViolationPeriod;
import vn.liem.kernel.SealedText;

/**
 * A matter or case as it is shown; its title stays sealed, and is opened for those who may.
 *
 * @param goesOnIn the case in which it goes on where it was joined into another, and that one perhaps into a third
 */
public record CaseShown(
        UUID id,
        long version,
        String number,
        ItemType itemType,
        Optional<String> sealedTitle,
        String locality,
        CaseField field,
        OffenceGroup offenceGroup,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<Offence> offence,
        ViolationPeriod violationPeriod,
        Optional<Loss> loss,
        Optional<Separation> separation,
        Optional<Joinder> joinder,
        Optional<GoesOnIn> goesOnIn,
        String registeredBy) {

    /** The case that goes on. */
    public record GoesOnIn(UUID id, String number) {}

    static CaseShown of(UUID id, long version, String registeredBy, Registered found, Optional<GoesOnIn> goesOnIn) {
        var details = found.details();
        return new CaseShown(
                id,
                version,
                details.number(),
                details.itemType(),
                details.title().map(SealedText::value),
                details.locality(),
                details.field(),
                details.offenceGroup(),
                details.registeredOn(),
                details.institutedOn(),
                details.offence(),
                details.violationPeriod(),
                details.loss(),
                found.separation(),
                found.joinder(),
                goesOnIn,
                registeredBy);
    }
}
