package vn.liem.investigation.assetorder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.journey.CaseStage;

/**
 * An order as a body brings it in, before the stage is looked up for it.
 *
 * @param asset the asset as recovery-service knows it; none where it is not recorded there yet
 * @param before where the case stands before the court, where a court orders: the service of the trial alone knows that
 */
public record AssetOrderAsked(
        String documentNo,
        AssetOrderKind kind,
        Optional<UUID> asset,
        Optional<PersonKey> person,
        LocalDate decidedOn,
        String unit,
        OrderedBy by,
        Optional<AmountVnd> valueVnd,
        Optional<SealedText> description,
        Optional<BeforeCourt> before) {

    AssetOrder on(UUID named, CaseStage stage) {
        return new AssetOrder(documentNo, kind, named, person, decidedOn, unit, by, valueVnd, description, stage);
    }

    /** Whether a recorded order says the same: an asset that is not named is the one that was. */
    boolean isSaidBy(AssetOrder known) {
        return equals(new AssetOrderAsked(
                known.documentNo(),
                known.kind(),
                asset.map(_ -> known.asset()),
                known.person(),
                known.decidedOn(),
                known.unit(),
                known.by(),
                known.valueVnd(),
                known.description(),
                before));
    }
}
