package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineAnnulment;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What is sent where a decision was annulled.
 *
 * @param by the body that annulled it, the own one where none is named
 */
public record AnnulmentToRecord(
        @HasForm(Document.NUMBER) String decisionNo,
        @HasForm(Document.NUMBER) String documentNo,
        LocalDate annulledOn,
        @HasForm(Document.UNIT) Optional<String> by) {

    DisciplineAnnulment annulment(String own) {
        return new DisciplineAnnulment(decisionNo, documentNo, annulledOn, by.orElse(own));
    }
}
