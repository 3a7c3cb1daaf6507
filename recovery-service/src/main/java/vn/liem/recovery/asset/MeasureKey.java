package vn.liem.recovery.asset;

import java.time.LocalDate;
import java.util.Comparator;

/** Which measure on an asset: registers tell it apart by its kind and its day. */
public record MeasureKey(AssetMeasureKind kind, LocalDate decidedOn) implements Comparable<MeasureKey> {

    private static final Comparator<MeasureKey> BY_DAY =
            Comparator.comparing(MeasureKey::decidedOn).thenComparing(MeasureKey::kind);

    @Override
    public int compareTo(MeasureKey other) {
        return BY_DAY.compare(this, other);
    }
}
