package vn.liem.verifier.bundle;

import java.util.List;
import java.util.Optional;

/**
 * What a check has found.
 *
 * @param about what the bundle speaks of, where it could be read
 * @param proven what is proven; nothing where something is wrong
 * @param wrong what does not hold, or why it cannot be read
 * @param open what is not proven though everything holds
 */
public record Verdict(Outcome outcome, Optional<About> about, List<Said> proven, List<Said> wrong, List<Said> open) {

    /** How it ends. */
    public enum Outcome {
        /** Everything that the bundle shows holds. */
        PROVEN(0),
        /** Something in it does not hold: it is forged, or too few have signed it. */
        NOT_PROVEN(1),
        /** It cannot be read. */
        UNREADABLE(2);

        private final int status;

        Outcome(int status) {
            this.status = status;
        }

        /** The exit status for machines. */
        public int status() {
            return status;
        }
    }

    public Verdict {
        proven = List.copyOf(proven);
        wrong = List.copyOf(wrong);
        open = List.copyOf(open);
    }

    static Verdict unreadable(Said why) {
        return new Verdict(Outcome.UNREADABLE, Optional.empty(), List.of(), List.of(why), List.of());
    }
}
