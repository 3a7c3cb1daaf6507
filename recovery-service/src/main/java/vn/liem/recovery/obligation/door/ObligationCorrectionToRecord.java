package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.Beneficiary;
import vn.liem.recovery.obligation.ObligationCommand.CorrectObligation;
import vn.liem.recovery.obligation.ObligationKind;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent when an obligation was recorded wrongly: all of it as it is, but its number and its case.
 *
 * @param documentNo the document by which it is corrected
 */
public record ObligationCorrectionToRecord(
        @MaxLength(ObligationToRegister.DEBTORS_MAX) List<PersonKey> debtors,
        ObligationKind kind,
        Beneficiary beneficiary,
        @HasForm(ObligationToRegister.AMOUNT) AmountVnd amountVnd,
        LocalDate fixedOn,
        Optional<LocalDate> enforceableOn,
        @HasForm(ObligationToRegister.NUMBER) String documentNo) {

    CorrectObligation command() {
        return new CorrectObligation(debtors, kind, beneficiary, amountVnd, fixedOn, enforceableOn, documentNo);
    }
}
