package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import vn.liem.cases.discipline.DisciplineAppeal;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What is sent of an appeal against a decision on discipline. */
public record AppealToRecord(@HasForm(Document.NUMBER) String decisionNo, LocalDate appealedOn) {

    DisciplineAppeal appeal() {
        return new DisciplineAppeal(decisionNo, appealedOn);
    }
}
