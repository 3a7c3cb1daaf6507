package vn.liem.cases.person;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * The names in memory, for search: nothing of them is ever written, neither in clear nor as a keyed hash, from which the
 * frequency of family names would give them away. One thread at a time.
 */
public final class NameSearch {

    /** The fewest letters of a search. */
    public static final int MIN_LETTERS = 2;

    private final Map<PersonKey, NameWords> names = new LinkedHashMap<>();

    /** Why this is no search, if so. */
    public static Optional<PersonRefusal> refusalOf(String query) {
        if (query.length() > PersonDetails.MAX_NAME_LENGTH) {
            return Optional.of(PersonRefusal.SEARCH_TOO_LONG);
        }
        return NameWords.of(query).letters() < MIN_LETTERS
                ? Optional.of(PersonRefusal.SEARCH_TOO_SHORT)
                : Optional.empty();
    }

    /** Takes in a name, or a person's new name in place of the old one. */
    public void put(PersonKey key, String name) {
        names.put(key, NameWords.of(name));
    }

    /** Forgets a person. */
    public void forget(PersonKey key) {
        names.remove(key);
    }

    /** How many names it holds. */
    public int size() {
        return names.size();
    }

    /** Everybody with a name in which each word of the query begins a word, those with the shortest names first. */
    public List<PersonKey> find(String query) {
        NameWords wanted = NameWords.of(query);
        return names.entrySet().stream()
                .filter(entry -> wanted.allBeginIn(entry.getValue()))
                .sorted(Comparator.comparingInt((Map.Entry<PersonKey, NameWords> entry) ->
                        entry.getValue().letters()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
