package vn.liem.recovery.asset;

import java.time.LocalDate;
import vn.liem.recovery.money.AmountVnd;

/**
 * A sale before judgment (bán tài sản trước khi có bản án).
 *
 * @param documentNo the decision to sell
 * @param unit the body that decided it
 * @param proceedsVnd what it brought, costs included
 * @param heldBy the body in whose account of deposit the proceeds are
 */
public record EarlySale(
        String documentNo,
        LocalDate decidedOn,
        String unit,
        EarlySaleGround ground,
        LocalDate soldOn,
        AmountVnd proceedsVnd,
        String heldBy) {}
