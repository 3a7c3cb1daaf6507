package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.recovery.money.AmountVnd;

/**
 * An order on the asset, as investigation-service told of it.
 *
 * @param caseId the case in which it was issued
 * @param unit the body that issued it
 * @param valueVnd the value that it takes hold of, where it states one
 */
public record NotedOrder(
        String documentNo,
        AssetMeasureKind kind,
        UUID caseId,
        LocalDate decidedOn,
        String unit,
        Optional<AmountVnd> valueVnd) {

    /** Under which kind and day it secures the asset. */
    public MeasureKey key() {
        return new MeasureKey(kind, decidedOn);
    }
}
