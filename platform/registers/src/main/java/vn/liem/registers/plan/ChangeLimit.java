package vn.liem.registers.plan;

/**
 * Up to which share of the facts that stand an import may change them; where few stand, any number of them.
 *
 * @param maxPercent the largest share
 * @param fromFacts from how many facts on a share says something
 */
public record ChangeLimit(int maxPercent, int fromFacts) {

    /** All of it. */
    public static final int WHOLE_PERCENT = 100;

    public ChangeLimit {
        if (maxPercent < 0 || maxPercent > WHOLE_PERCENT || fromFacts < 1) {
            throw new IllegalArgumentException(
                    "%d %% of at least %d facts is no share".formatted(maxPercent, fromFacts));
        }
    }

    /** The same where somebody says that a larger or a smaller share is meant. */
    public ChangeLimit allowing(int percent) {
        return new ChangeLimit(percent, fromFacts);
    }

    /** Whether this is more than may change. */
    public boolean isExceededBy(ChangedShare share) {
        return share.standing() >= fromFacts
                && (long) share.changed() * WHOLE_PERCENT > (long) share.standing() * maxPercent;
    }
}
