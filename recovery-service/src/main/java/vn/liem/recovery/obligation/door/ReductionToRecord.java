package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;

/** What is sent when an obligation was lowered by a decision. */
public record ReductionToRecord(
        @HasForm(ObligationToRegister.AMOUNT) AmountVnd amountVnd, LocalDate reducedOn) {}
