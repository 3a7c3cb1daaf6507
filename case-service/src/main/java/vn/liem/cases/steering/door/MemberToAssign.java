package vn.liem.cases.steering.door;

import java.time.LocalDate;
import vn.liem.service.door.HasForm;

/** What is sent to put a member of the committee in charge, named by the code of the seat. */
public record MemberToAssign(
        LocalDate assignedOn, @HasForm(ItemToList.SEAT) String member) {}
