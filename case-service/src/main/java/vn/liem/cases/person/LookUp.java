package vn.liem.cases.person;

import java.util.Locale;
import java.util.Optional;
import vn.liem.kernel.StreamId;

/**
 * Who wants to know a name or a text, and why; it is recorded before anything is answered. The reason is a code and a
 * reference: a typed reason would put names into the record.
 *
 * @param actor the subject id of the token
 * @param agency the unit code of the officer's body
 * @param about the case or other thing that is looked at
 */
public record LookUp(String actor, String agency, Purpose purpose, Optional<StreamId> about) {

    /** What the names are for. */
    public enum Purpose {
        /** A page of one case. */
        CASE_PAGE,
        /** A list or a report of several. */
        REPORT,
        /** A command that needs the person. */
        COMMAND,
        /** A file or a package that leaves the system. */
        EXPORT,
        /** An import that compares with what is there. */
        IMPORT,
        /** The notes of a protection. */
        PROTECTION,
        /** The person's own data are erased. */
        ERASURE;

        /** The stable code, {@code case_page}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LookUp {
        if (actor.isBlank() || agency.isBlank()) {
            throw new IllegalArgumentException("a look-up has an actor and an agency");
        }
    }
}
