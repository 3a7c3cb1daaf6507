package vn.liem.investigation.assetorder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.journey.CaseStage;

/**
 * An order on an asset.
 *
 * @param asset the asset, under the id that recovery-service knows or will know it by
 * @param person the one of the case whose asset it is; nobody where it is somebody else's
 * @param unit the body that ordered it
 * @param valueVnd the value that it takes hold of, where it states one
 * @param description what the asset is, sealed under the key of the case
 * @param stage where the case stood on its day, as known when it was recorded
 */
public record AssetOrder(
        String documentNo,
        AssetOrderKind kind,
        UUID asset,
        Optional<PersonKey> person,
        LocalDate decidedOn,
        String unit,
        OrderedBy by,
        Optional<AmountVnd> valueVnd,
        Optional<SealedText> description,
        CaseStage stage) {}
