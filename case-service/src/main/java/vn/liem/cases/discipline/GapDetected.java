package vn.liem.cases.discipline;

import java.time.LocalDate;

/**
 * That one track waits longer for the other than the committee allows (chưa đồng bộ kỷ luật).
 *
 * @param decisionNo the decision of the one track
 * @param gapOn the day from which on it is a gap
 * @param locality the unit code of where the matter belongs: whose standing agency hears of it
 */
public record GapDetected(GapRule rule, String decisionNo, LocalDate gapOn, String locality) {

    /** Whether it tells of the same decision waiting for the same track. */
    boolean isOf(DisciplineGap gap) {
        return rule == gap.rule() && decisionNo.equals(gap.decisionNo());
    }
}
