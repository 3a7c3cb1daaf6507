package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.ObligationCommand.StateReceipt;
import vn.liem.recovery.obligation.ReceiptMode;
import vn.liem.service.batch.BatchRow;
import vn.liem.service.door.HasForm;

/**
 * A row of the register of money received, as a batch brings it; the day of the row is that on which it came in.
 *
 * @param reversedOn when it was taken back, where it was
 * @param line where it stands
 */
public record RecoveryRowToState(
        @HasForm(ObligationToRegister.NUMBER) String recoveryNo,
        @HasForm(ObligationToRegister.NUMBER) String obligationNo,
        ReceiptMode mode,
        @HasForm(ObligationToRegister.AMOUNT) AmountVnd amountVnd,
        Optional<LocalDate> reversedOn,
        RegisterLine line) {

    StateReceipt command(BatchRow row) {
        return new StateReceipt(recoveryNo, mode, amountVnd, row.occurredOn(), reversedOn, line);
    }
}
