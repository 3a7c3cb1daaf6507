package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** What is sent to record that a goal of the plan is reached. */
public record GoalMetToRecord(
        LocalDate metOn, int goal, @MaxLength(2_000) Optional<String> words) {}
