package vn.liem.cases.steering;

import java.time.LocalDate;
import vn.liem.kernel.SealedText;

/** A goal of a handling plan (mục tiêu, nhiệm vụ của kế hoạch), with the day until which it is to be reached. */
public record PlanGoal(int number, SealedText what, LocalDate dueOn) {}
