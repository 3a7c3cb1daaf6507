package vn.liem.verify.tamper;

import java.util.EnumMap;
import java.util.Map;

/** What became of the changes of each kind. */
final class Tally {

    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);

    /**
     * How often something became of a kind's changes.
     *
     * @param trials changes that a witness or the other side speaks against
     * @param found those of them that were found
     * @param exact found at the very first position
     * @param between found after the last checkpoint that still agrees and up to where it shows, the first position among
     *     these
     * @param younger changes after everything that was witnessed, apart
     * @param youngerFound those of the younger that the log's own rows show
     */
    record Count(long trials, long found, long exact, long between, long younger, long youngerFound) {

        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        Count plus(Count one) {
            return new Count(
                    trials + one.trials,
                    found + one.found,
                    exact + one.exact,
                    between + one.between,
                    younger + one.younger,
                    youngerFound + one.youngerFound);
        }

        long missed() {
            return trials - found;
        }

        /** Found, and said to be elsewhere. */
        long misplaced() {
            return found - exact - between;
        }
    }

    synchronized void add(Kind kind, Count one) {
        counts.merge(kind, one, Count::plus);
    }

    synchronized Count of(Kind kind) {
        return counts.getOrDefault(kind, Count.NONE);
    }

    synchronized Count all() {
        return counts.values().stream().reduce(Count.NONE, Count::plus);
    }
}
