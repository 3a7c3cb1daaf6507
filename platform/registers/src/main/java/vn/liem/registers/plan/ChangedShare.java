package vn.liem.registers.plan;

/** How many of the facts that stand would change. */
public record ChangedShare(int changed, int standing) {

    /** None of none. */
    public static final ChangedShare NOTHING = new ChangedShare(0, 0);

    /** The least whole percentage that this does not exceed. */
    public int percent() {
        long hundredfold = (long) changed * ChangeLimit.WHOLE_PERCENT;
        return standing == 0
                ? 0
                : Math.toIntExact(Math.min(ChangeLimit.WHOLE_PERCENT, Math.ceilDiv(hundredfold, standing)));
    }

    ChangedShare and(ChangedShare other) {
        return new ChangedShare(changed + other.changed, standing + other.standing);
    }
}
