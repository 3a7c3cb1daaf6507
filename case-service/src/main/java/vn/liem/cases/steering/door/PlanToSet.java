package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/** What is sent to set the handling plan of an item, or to set it anew. */
public record PlanToSet(
        LocalDate plannedOn,
        @HasForm(DirectiveToIssue.NUMBER) Optional<String> documentNo,
        @MaxLength(50) List<GoalToSet> goals) {}
