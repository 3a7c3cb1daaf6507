package vn.liem.recovery.obligation.door;

import vn.liem.procedure.part.RegisterLine;
import vn.liem.service.door.HasForm;

/**
 * A row of the register of obligations whose import is undone.
 *
 * @param line where it stood
 */
public record ObligationRowToWithdraw(
        @HasForm(ObligationToRegister.NUMBER) String obligationNo, RegisterLine line) {}
