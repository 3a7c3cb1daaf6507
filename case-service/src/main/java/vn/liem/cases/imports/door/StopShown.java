package vn.liem.cases.imports.door;

import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.plan.ChangedFacts;
import vn.liem.registers.plan.TooManyChanges;

/**
 * Why an import stops before its first row: more of what stands would change than may.
 *
 * @param vietnamese what is said to the importer
 * @param english the same
 * @param maxPercent the largest share that could change
 * @param neededPercent the least share that lets all of it change
 */
public record StopShown(String vietnamese, String english, int maxPercent, int neededPercent) {

    static Optional<StopShown> of(ChangedFacts facts, MayChange mayChange) {
        return TooManyChanges.of(facts, mayChange.limit()).map(stop -> of(stop, stop.said()));
    }

    static Optional<StopShown> ofUndoing(ChangedFacts builtOn, MayChange mayChange) {
        return TooManyChanges.of(builtOn, mayChange.limit()).map(stop -> of(stop, stop.saidOfUndoing()));
    }

    private static StopShown of(TooManyChanges stop, Wording said) {
        return new StopShown(said.vietnamese(), said.english(), stop.limit().maxPercent(), stop.neededPercent());
    }
}
