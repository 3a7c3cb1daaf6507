package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.SupervisionCourse.Goal;

/**
 * A goal of the handling plan that stands; what is to be reached stays sealed.
 *
 * @param metOn when it was found to be reached
 * @param late whether it was reached after its day, or is past it today
 */
public record GoalShown(int number, String sealedWhat, LocalDate dueOn, Optional<LocalDate> metOn, boolean late) {

    static GoalShown of(Goal goal, LocalDate today) {
        return new GoalShown(
                goal.goal().number(),
                goal.goal().what().value(),
                goal.goal().dueOn(),
                goal.metOn(),
                goal.isLateOn(today));
    }
}
