package vn.liem.cases.person;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the directory knows of a person, in clear: kept in memory only, and it does not print itself. A register may leave
 * the name empty.
 *
 * @param position chức vụ, as last stated
 */
public record PersonDetails(String name, OptionalInt birthYear, String position) {

    /** The longest name, in characters. */
    public static final int MAX_NAME_LENGTH = 200;

    /** The longest position, in characters. */
    public static final int MAX_POSITION_LENGTH = 500;

    public PersonDetails {
        Optional<PersonRefusal> refusal = refusalOf(name, position);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get().english());
        }
    }

    /** Why these would not be taken in, if so; a door asks before it makes them. */
    public static Optional<PersonRefusal> refusalOf(String name, String position) {
        if (name.length() > MAX_NAME_LENGTH) {
            return Optional.of(PersonRefusal.NAME_TOO_LONG);
        }
        return position.length() > MAX_POSITION_LENGTH
                ? Optional.of(PersonRefusal.POSITION_TOO_LONG)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "PersonDetails[not shown]";
    }
}
