package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What is sent to record that the Central Steering Committee assigned an item: the day and the number of its paper. */
public record CentralPaperToRecord(
        LocalDate assignedOn,
        @HasForm(DirectiveToIssue.NUMBER) String documentNo) {}
