package vn.liem.recovery.asset;

import java.time.LocalDate;
import vn.liem.recovery.money.AmountVnd;

/**
 * A valuation (kết luận định giá) of what is secured of an asset; a number stands for one of them.
 *
 * @param valuedOn the day for which it says the value
 * @param unit the body that valued it
 */
public record Valuation(String documentNo, LocalDate valuedOn, AmountVnd amountVnd, String unit) {}
