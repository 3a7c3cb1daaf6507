package vn.liem.cases.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.ObligationRow;
import vn.liem.registers.row.Reference;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;

/**
 * The lanes of rows that are asked about in the order of their plans. A measure and a receipt name no case: they follow their
 * asset and their obligation in the lane of its case, where that is still to be carried.
 */
public final class Lanes {

    private final Map<RowKey, Lane> owners = new HashMap<>();

    /** The lanes so far, each once for all of its rows. */
    private final Map<Lane, Lane> known = new HashMap<>();

    /** Lanes of rows that may come before those they refer to, as where an import is undone. */
    public static Lanes knowing(Collection<? extends RegisterRow> rows) {
        Lanes lanes = new Lanes();
        rows.stream().filter(Lanes::isOwner).forEach(lanes::next);
        return lanes;
    }

    /** The lane of the next row. */
    public Lane next(RegisterRow row) {
        Lane lane = row.references().stream()
                .map(Reference::target)
                .flatMap(target -> Optional.ofNullable(owners.get(target)).stream())
                .findFirst()
                .orElseGet(() -> known.computeIfAbsent(Lane.of(row), Function.identity()));
        if (isOwner(row)) {
            owners.put(row.key(), lane);
        }
        return lane;
    }

    private static boolean isOwner(RegisterRow row) {
        return row instanceof AssetRow || row instanceof ObligationRow;
    }
}
