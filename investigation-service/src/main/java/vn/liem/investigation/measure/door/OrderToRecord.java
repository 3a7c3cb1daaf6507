package vn.liem.investigation.measure.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.measure.CourtStage;
import vn.liem.investigation.measure.DetentionGround;
import vn.liem.investigation.measure.MeasureKind;
import vn.liem.investigation.measure.OrderAsked;
import vn.liem.kernel.PersonKey;
import vn.liem.service.door.HasForm;
import vn.liem.service.part.Document;

/**
 * What a body sends of the order of a measure.
 *
 * @param startsOn the first day on which the person is under the measure
 * @param endsOn the last day as the order states it; custody and detention have one
 * @param ground why somebody accused of a less serious or a serious crime is detained
 * @param before where the case stands before the court; a court alone says it, and has to
 */
public record OrderToRecord(
        PersonKey person,
        @HasForm(Document.NUMBER) String documentNo,
        MeasureKind kind,
        LocalDate decidedOn,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<DetentionGround> ground,
        Optional<CourtStage> before) {

    OrderAsked asked(String unit) {
        return new OrderAsked(documentNo, kind, decidedOn, startsOn, endsOn, unit, ground, before);
    }
}
