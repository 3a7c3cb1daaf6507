package vn.liem.security.looking;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a request may stand in the log of looking: ids and codes of things, and the kinds of filters. What somebody typed may
 * be a name, and is left out.
 */
public final class Things {

    /** The most that one entry names; a look-up of names asks for no more. */
    public static final int MAX = 1_000;

    /** The most filters that one entry names. */
    public static final int FILTERS_MAX = 20;

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,79}");
    private static final Pattern FILTER = Pattern.compile("[a-z][A-Za-z]{0,29}");
    private static final Pattern LOG = Pattern.compile("[a-z]+-service(?:/looking)?/[0-9]{1,9}");
    private static final Set<String> NO_FILTERS = Set.of("limit", "cursor", "position", "sort", "page");

    private Things() {}

    /**
     * The things that an address names.
     *
     * @param named the variable parts of the path, in their order
     * @param found whether there was such a thing: a code that names nothing is a typed text, and only an id is kept of it
     */
    public static List<String> of(List<String> named, boolean found) {
        return named.stream()
                .filter(thing -> ID.matcher(thing).matches()
                        || (found && CODE.matcher(thing).matches()))
                .distinct()
                .limit(MAX)
                .toList();
    }

    /** The same, and the things that filters name by their ids. */
    public static List<String> of(List<String> named, List<String> asked, boolean found) {
        return and(of(named, found), of(asked, false));
    }

    /** The things that the service itself names: ids, codes and logs; anything else is left out. */
    public static List<String> named(List<String> known) {
        return known.stream()
                .filter(thing -> ID.matcher(thing).matches()
                        || CODE.matcher(thing).matches()
                        || LOG.matcher(thing).matches())
                .distinct()
                .limit(MAX)
                .toList();
    }

    /** The things that an address names, and more that a door knows of. */
    public static List<String> and(List<String> named, List<String> more) {
        return Stream.concat(named.stream(), more.stream())
                .distinct()
                .limit(MAX)
                .toList();
    }

    /** The kinds of filters among the parameters of a query, in the order of the alphabet. */
    public static List<String> filters(Set<String> parameters) {
        return parameters.stream()
                .filter(name -> FILTER.matcher(name).matches() && !NO_FILTERS.contains(name))
                .sorted()
                .limit(FILTERS_MAX)
                .toList();
    }
}
