package vn.liem.recovery.obligation;

import java.time.LocalDate;
import vn.liem.recovery.money.AmountVnd;

/** By how much a register says that an obligation was lowered (miễn, giảm), and when. */
public record StatedReduction(AmountVnd amountVnd, LocalDate reducedOn) {}
