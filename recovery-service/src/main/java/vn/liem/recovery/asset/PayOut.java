package vn.liem.recovery.asset;

import java.time.LocalDate;
import vn.liem.recovery.money.AmountVnd;

/**
 * Proceeds of an early sale that left the deposit (chi trả tiền bán tài sản). What the State or a victim gets of them is recorded as
 * a receipt of its obligation; here they are held no longer.
 */
public record PayOut(String documentNo, LocalDate paidOn, AmountVnd amountVnd, Recipient to) {

    /** Who got it. */
    public enum Recipient {
        /** Ngân sách nhà nước. */
        STATE,
        /** Bị hại. */
        VICTIM,
        /** Chủ sở hữu. */
        OWNER
    }
}
