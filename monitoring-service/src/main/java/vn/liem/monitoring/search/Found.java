package vn.liem.monitoring.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param code its kind
 * @param title what it is called on the page
 * @param more whether there are others beyond those shown
 */
public record Found(String code, String title, List<Hit> hits, boolean more) {

    /** How many are shown of one kind. */
    public static final int MOST = 20;

    public Found {
        hits = List.copyOf(hits);
    }

    /** The first of some hits. */
    public static Found of(String code, String title, List<Hit> all) {
        return new Found(code, title, all.stream().limit(MOST).toList(), all.size() > MOST);
    }

    /**
     * Something that was found.
     *
     * @param beside what stands beside its name
     * @param link where it leads; nowhere where it has no page
     */
    public record Hit(String name, String beside, String link) {}
}
