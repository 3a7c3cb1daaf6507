package vn.liem.registers.row;

/** What a cell refers to. */
public enum Target {
    /** It refers to nothing. */
    NOTHING,
    UNIT,
    CASE,
    SOURCE,
    ASSET,
    OBLIGATION,
    /** A person accused in the row's own case. */
    PERSON_OF_CASE,
    /** Persons accused in the row's own case, joined by semicolons. */
    PERSONS_OF_CASE,
    /** The source or the case that the row's {@code subject} names. */
    SUBJECT
}
