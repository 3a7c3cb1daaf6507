package vn.liem.verifier.bundle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a bundle speaks of.
 *
 * @param id the hand-over's id, or the subject that the events of a case name
 */
public record About(Kind kind, String id) {

    /** What kind of thing that is. */
    public enum Kind {
        /** One hand-over of a file (chuyển hồ sơ): every event of both halves. */
        HANDOVER,
        /** One case (vụ án, vụ việc): events that speak of it. */
        CASE;

        /** The word in the file. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }
}
