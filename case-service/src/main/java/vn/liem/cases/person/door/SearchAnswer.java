package vn.liem.cases.person.door;

import java.util.List;
import vn.liem.cases.person.PersonFound;
import vn.liem.cases.person.PersonRefusal;

/** What a search by name answers. */
public sealed interface SearchAnswer {

    /**
     * The people found, those with the shortest names first.
     *
     * @param more whether there are others beyond {@link PersonDirectory#MAX_FOUND}
     */
    record Found(List<PersonFound.Known> people, boolean more) implements SearchAnswer {
        public Found {
            people = List.copyOf(people);
        }
    }

    /** The search was not made, for the named rule. */
    record Refused(PersonRefusal why) implements SearchAnswer {}
}
