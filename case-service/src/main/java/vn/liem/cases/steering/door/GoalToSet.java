package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.MaxLength;

/** A goal of a plan as it is sent; what is to be reached comes in clear and is sealed at the door. */
public record GoalToSet(int number, @MaxLength(2_000) String what, LocalDate dueOn) {}
