package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import vn.liem.recovery.asset.PayOut;
import vn.liem.recovery.money.AmountVnd;
import vn.liem.service.door.HasForm;

/** What is sent when proceeds of an early sale left the deposit. */
public record PayOutToRecord(
        @HasForm(AssetForms.NUMBER) String documentNo,
        LocalDate paidOn,
        @HasForm(AssetForms.AMOUNT) AmountVnd amountVnd,
        PayOut.Recipient to) {

    PayOut payOut() {
        return new PayOut(documentNo, paidOn, amountVnd, to);
    }
}
