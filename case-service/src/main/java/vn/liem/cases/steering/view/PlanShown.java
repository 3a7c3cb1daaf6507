package vn.liem.cases.steering.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The handling plan that stands, with its goals. */
public record PlanShown(LocalDate plannedOn, Optional<String> documentNo, List<GoalShown> goals) {}
