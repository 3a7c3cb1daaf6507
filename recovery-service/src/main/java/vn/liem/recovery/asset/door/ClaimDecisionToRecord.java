package vn.liem.recovery.asset.door;

import java.time.LocalDate;
import vn.liem.recovery.asset.AssetCommand.DecideClaim;
import vn.liem.recovery.asset.ClaimDecision;
import vn.liem.recovery.asset.ClaimOutcome;
import vn.liem.service.door.HasForm;

/**
 * What is sent when a claim was decided or withdrawn.
 *
 * @param claim the number of the claim
 * @param unit the body that decided it
 */
public record ClaimDecisionToRecord(
        @HasForm(AssetForms.NUMBER) String claim,
        @HasForm(AssetForms.NUMBER) String documentNo,
        LocalDate decidedOn,
        @HasForm(AssetForms.UNIT) String unit,
        ClaimOutcome outcome) {

    DecideClaim command() {
        return new DecideClaim(claim, new ClaimDecision(documentNo, decidedOn, unit, outcome));
    }
}
