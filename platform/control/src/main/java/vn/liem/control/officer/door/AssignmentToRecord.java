package vn.liem.control.officer.door;

import java.time.LocalDate;
import vn.liem.control.officer.Assignment;
import vn.liem.control.officer.ProceedingRole;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What the head of a body sends to assign one of its officers.
 *
 * @param officer the subject id of the officer's token
 */
public record AssignmentToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        @HasForm(OfficerDesk.SUBJECT) String officer,
        ProceedingRole role,
        LocalDate assignedOn) {

    Assignment assignment(String unit) {
        return new Assignment(documentNo, officer, role, assignedOn, unit);
    }
}
