package vn.liem.recovery.obligation.door;

import java.time.LocalDate;
import vn.liem.recovery.obligation.Reinstatement;
import vn.liem.recovery.obligation.Reopening;
import vn.liem.service.door.HasForm;

/**
 * What is sent when the ruling that fixed an obligation was quashed, or when the obligation stands again.
 *
 * @param unit the body that decided it
 */
public record ReviewToRecord(
        @HasForm(ObligationToRegister.NUMBER) String documentNo,
        LocalDate decidedOn,
        @HasForm("[A-Z0-9][A-Z0-9-]{0,39}") String unit) {

    Reopening reopening() {
        return new Reopening(documentNo, decidedOn, unit);
    }

    Reinstatement reinstatement() {
        return new Reinstatement(documentNo, decidedOn, unit);
    }
}
