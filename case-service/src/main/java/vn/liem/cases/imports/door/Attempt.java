package vn.liem.cases.imports.door;

import java.util.Map;

/** What came of trying to carry a row. */
sealed interface Attempt {

    /**
     * Everything it says stands.
     *
     * @param positions the last positions it led to, by log
     */
    record Done(Map<String, Long> positions) implements Attempt {}

    /** A rule stands against it. */
    record Refused(String code) implements Attempt {}

    /** Nothing in this version of the system takes rows of its register: it is kept. */
    record Kept(String forService) implements Attempt {}

    /** It was not carried, or nobody knows. */
    record Again(String code, Blame blame) implements Attempt {}

    /** Whose fault it is that a row must be tried again. */
    enum Blame {
        /** The row's own: tried so often and no oftener. */
        ROW,
        /** Somebody else's: tried until it can be carried. */
        OTHERS
    }
}
