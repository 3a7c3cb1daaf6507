package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be reached in a case under supervision, and until when (kế hoạch chỉ đạo, xử lý). A later plan stands in place of
 * the earlier one; goals that both have keep their number.
 *
 * @param documentNo the number of the paper that sets it
 */
public record HandlingPlan(LocalDate plannedOn, Optional<String> documentNo, List<PlanGoal> goals) {

    /** The goal with this number. */
    public Optional<PlanGoal> goal(int number) {
        return goals.stream().filter(goal -> goal.number() == number).findFirst();
    }

    /** Whether no two goals have one number, and all count from 1. */
    boolean isNumberedWell() {
        return goals.stream().allMatch(goal -> goal.number() > 0)
                && goals.stream().mapToInt(PlanGoal::number).distinct().count() == goals.size();
    }
}
