package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.Beneficiary;
import vn.liem.recovery.obligation.ObligationCommand.StateObligation;
import vn.liem.recovery.obligation.ObligationKind;
import vn.liem.recovery.obligation.StatedReduction;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * A row of the register of obligations, as a batch brings it; the day of the row is that on which it was fixed.
 *
 * @param debtors keys of the persons who owe it; several are jointly liable, and it counts once
 * @param enforceableOn from when it can be enforced, where it can
 * @param reducedVnd by how much it was lowered, where it was
 * @param reducedOn when it was lowered; without the day the reduction is no entry
 * @param line where it stands
 */
public record ObligationRowToState(
        @HasForm(ObligationToRegister.NUMBER) String obligationNo,
        UUID caseId,
        @MaxLength(ObligationToRegister.DEBTORS_MAX) List<PersonKey> debtors,
        ObligationKind kind,
        Beneficiary beneficiary,
        @HasForm(ObligationToRegister.AMOUNT) AmountVnd amountVnd,
        Optional<LocalDate> enforceableOn,
        @HasForm(ObligationToRegister.AMOUNT) Optional<AmountVnd> reducedVnd,
        Optional<LocalDate> reducedOn,
        RegisterLine line) {

    StateObligation command(BatchRow row) {
        return new StateObligation(
                obligationNo,
                caseId,
                debtors,
                kind,
                beneficiary,
                amountVnd,
                row.occurredOn(),
                enforceableOn,
                reducedVnd.flatMap(amount -> reducedOn.map(on -> new StatedReduction(amount, on))),
                line);
    }
}
