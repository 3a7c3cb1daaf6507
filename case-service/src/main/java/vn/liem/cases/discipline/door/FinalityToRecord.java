package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import vn.liem.cases.discipline.DisciplineFinality;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/** What is sent where the time to appeal has passed. */
public record FinalityToRecord(@HasForm(Document.NUMBER) String decisionNo, LocalDate finalOn) {

    DisciplineFinality finality() {
        return new DisciplineFinality(decisionNo, finalOn);
    }
}
