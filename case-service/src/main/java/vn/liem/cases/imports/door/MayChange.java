package vn.liem.cases.imports.door;

import vn.liem.registers.plan.ChangeLimit;

/**
 * How much of what stands an import may change.
 *
 * @param isAllowed whether the importer said so, and not the configuration
 */
record MayChange(ChangeLimit limit, boolean isAllowed) {

    /** As it is configured. */
    static MayChange asConfigured(ChangeLimit limit) {
        return new MayChange(limit, false);
    }

    /** The share that the importer says is meant. */
    MayChange allowing(int percent) {
        return new MayChange(limit.allowing(percent), true);
    }
}
