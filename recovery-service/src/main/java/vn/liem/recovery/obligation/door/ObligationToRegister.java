package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.Beneficiary;
import vn.liem.recovery.obligation.ObligationCommand.FixObligation;
import vn.liem.recovery.obligation.ObligationKind;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent when a judgment or decision fixes an obligation.
 *
 * @param debtors keys of the persons who owe it
 */
public record ObligationToRegister(
        @HasForm(NUMBER) String obligationNo,
        UUID caseId,
        @MaxLength(DEBTORS_MAX) List<PersonKey> debtors,
        ObligationKind kind,
        Beneficiary beneficiary,
        @HasForm(AMOUNT) AmountVnd amountVnd,
        LocalDate fixedOn) {

    /** The form of a number: no blanks, so that no name is written into it. */
    static final String NUMBER = "[\\p{L}0-9./_-]{1,60}";

    /** The form of an amount: whole đồng, digits only. */
    static final String AMOUNT = "0|[1-9][0-9]{0,17}";

    /** The most persons who owe one obligation. */
    static final int DEBTORS_MAX = 200;

    FixObligation command() {
        return new FixObligation(obligationNo, caseId, debtors, kind, beneficiary, amountVnd, fixedOn);
    }
}
