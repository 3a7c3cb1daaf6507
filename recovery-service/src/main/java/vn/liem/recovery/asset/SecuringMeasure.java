package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.recovery.money.AmountVnd;

/**
 * A measure as this service takes note of it.
 *
 * @param unit the body that decided it
 * @param documentNo its document, which registers do not know
 * @param valueVnd the value that it secures, where it was stated
 */
public record SecuringMeasure(
        AssetMeasureKind kind,
        LocalDate decidedOn,
        String unit,
        Optional<String> documentNo,
        Optional<AmountVnd> valueVnd) {

    /** What tells it apart from others on the asset. */
    public MeasureKey key() {
        return new MeasureKey(kind, decidedOn);
    }

    /** Whether a register states it: whoever records a measure in the system names its document. */
    boolean isStated() {
        return documentNo.isEmpty();
    }
}
