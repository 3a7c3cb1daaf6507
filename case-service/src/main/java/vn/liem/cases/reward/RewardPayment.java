package vn.liem.cases.reward;

import java.time.LocalDate;

/** Money of the reward was handed over (chi thưởng), against a receipt that is kept on paper. */
public record RewardPayment(String receiptNo, Vnd amountVnd, LocalDate paidOn) {}
