package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.recovery.obligation.ReceiptMode;
import vn.liem.service.door.HasForm;

/** What is sent when money or value came in. */
public record ReceiptToRecord(
        @HasForm(ObligationToRegister.NUMBER) String recoveryNo,
        ReceiptMode mode,
        @HasForm(ObligationToRegister.AMOUNT) AmountVnd amountVnd,
        LocalDate receivedOn) {}
