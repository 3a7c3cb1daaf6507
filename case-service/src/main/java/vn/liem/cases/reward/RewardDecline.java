package vn.liem.cases.reward;

import java.time.LocalDate;

/** The reward was not approved (không khen thưởng). */
public record RewardDecline(String decisionNo, LocalDate declinedOn) {}
