package vn.liem.cases.reward;

import java.time.LocalDate;

/** The reward was approved (quyết định khen thưởng). */
public record RewardApproval(String decisionNo, Vnd amountVnd, LocalDate approvedOn) {}
