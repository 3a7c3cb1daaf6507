package vn.liem.recovery.obligation.door;

import vn.liem.procedure.part.RegisterLine;
import vn.liem.service.door.HasForm;

/**
 * A row of the register of money received that names another obligation than before.
 *
 * @param obligationNo the obligation for which it is stated no longer
 * @param line where it stands now
 */
public record RecoveryRowToWithdraw(
        @HasForm(ObligationToRegister.NUMBER) String recoveryNo,
        @HasForm(ObligationToRegister.NUMBER) String obligationNo,
        RegisterLine line) {}
