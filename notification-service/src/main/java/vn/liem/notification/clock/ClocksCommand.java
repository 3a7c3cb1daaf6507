package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.SealedText;

/** What may be asked of a subject's clocks. */
public sealed interface ClocksCommand {

    /** Notes what was heard, however late; what stood under the same references is told anew by it. */
    record Note(List<Noted> noted) implements ClocksCommand {
        public Note {
            noted = List.copyOf(noted);
        }
    }

    /**
     * Moves what stands under a reference to another day, as its owner corrected it.
     *
     * @param by the event that corrects it
     * @param length the corrected length of an extension, where it is one
     */
    record Restate(String reference, UUID by, LocalDate on, Optional<Integer> length) implements ClocksCommand {}

    /** Takes back everything whose reference begins so. */
    record Withdraw(String referencesFrom) implements ClocksCommand {}

    /** Says where the subject belongs, and which body registered it. */
    record PlaceSubject(String locality, String registeredBy) implements ClocksCommand {}

    /** Says that bodies take part in what happens to the subject. */
    record InvolveBodies(List<String> bodies) implements ClocksCommand {
        public InvolveBodies {
            bodies = List.copyOf(bodies);
        }
    }

    /** Says which bodies take part in what happens to the subject, and that no other does. */
    record NameBodies(List<String> bodies) implements ClocksCommand {
        public NameBodies {
            bodies = List.copyOf(bodies);
        }
    }

    /** Says why a clock was missed. */
    record ExplainMiss(ClockKey key, MissReason reason, Optional<SealedText> note, String body)
            implements ClocksCommand {}

    /** Counts what runs by the version of the calendar and the law that is in force here. */
    record CountAnew() implements ClocksCommand {}

    /** Looks at the clocks on a day: which have been missed, and of which people are to be reminded. */
    record LookOn(LocalDate day) implements ClocksCommand {}
}
