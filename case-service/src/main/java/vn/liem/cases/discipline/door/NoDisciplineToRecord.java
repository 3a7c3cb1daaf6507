package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.cases.discipline.NoDiscipline;
import vn.liem.cases.discipline.NoDisciplineGround;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What is sent where a track ends without discipline.
 *
 * @param by the body that decided so, the own one where none is named
 */
public record NoDisciplineToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        DisciplineTrack track,
        NoDisciplineGround ground,
        LocalDate decidedOn,
        @HasForm(Document.UNIT) Optional<String> by) {

    NoDiscipline closing(String own) {
        return new NoDiscipline(documentNo, track, ground, decidedOn, by.orElse(own));
    }
}
