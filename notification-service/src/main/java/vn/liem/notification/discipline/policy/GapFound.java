package vn.liem.notification.discipline.policy;

import java.time.LocalDate;

/** What is read of a gap that case-service has found. */
public record GapFound(Gap gap) {

    /** Since when, and where the matter belongs. */
    public record Gap(LocalDate gapOn, String locality) {}
}
