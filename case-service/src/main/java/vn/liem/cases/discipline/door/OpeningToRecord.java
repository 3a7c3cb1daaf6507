package vn.liem.cases.discipline.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.discipline.DisciplineOpening;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What is sent of the opening of a track.
 *
 * @param by the body that opened it, the own one where none is named
 */
public record OpeningToRecord(
        @HasForm(Document.NUMBER) String documentNo,
        DisciplineTrack track,
        LocalDate openedOn,
        @HasForm(Document.UNIT) Optional<String> by) {

    DisciplineOpening opening(String own) {
        return new DisciplineOpening(documentNo, track, openedOn, by.orElse(own));
    }
}
