package vn.liem.notification.clock.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.service.view.Filter;

/**
 * Whose clocks somebody sees. Directives and papers to many bodies have readers of their own: who sees the cases of a territory does not see by that what
 * its bodies are directed to do.
 *
 * @param everything whether there is no bound
 * @param localities localities whose subjects are seen
 * @param part the body that sees what it takes part in, empty where none does
 * @param asked the body that sees the requests by which it was asked, and nothing else, empty where none does
 * @param directed owners whose directives are seen
 * @param directing the body that sees the directives in which it takes part, empty where none does
 */
public record SeenSubjects(
        boolean everything, Set<String> localities, String part, String asked, Set<String> directed, String directing) {

    public SeenSubjects {
        localities = Set.copyOf(localities);
        directed = Set.copyOf(directed);
    }

    /** Only rows whose subject is seen. */
    void in(Filter filter) {
        if (everything) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        String steering = "(s.subject like 'directive:%' or s.subject like 'steering-document:%')";
        String seen = "(not " + steering + " and (" + others(values) + ")) or (" + steering + " and ("
                + directives(values) + "))";
        filter.and("subject in (select s.subject from SubjectEntry s where " + seen + ")", values);
    }

    private String others(Map<String, Object> values) {
        List<String> any = new ArrayList<>(List.of("s.locality in (:localities)"));
        values.put("localities", localities);
        // Without a name its mark stands between any two bodies: whoever takes part nowhere would see them all.
        if (!part.isEmpty()) {
            any.add("s.registeredBy = :part or s.bodies like :parts");
            values.putAll(Map.of("part", part, "parts", "%" + SubjectRow.mark(part) + "%"));
        }
        if (!asked.isEmpty()) {
            any.add("(s.subject like 'appraisal:%' and s.bodies like :asked)");
            values.put("asked", "%" + SubjectRow.mark(asked) + "%");
        }
        return String.join(" or ", any);
    }

    private String directives(Map<String, Object> values) {
        List<String> any = new ArrayList<>(List.of("s.locality in (:directed)"));
        values.put("directed", directed);
        if (!directing.isEmpty()) {
            any.add("s.bodies like :directing");
            values.put("directing", "%" + SubjectRow.mark(directing) + "%");
        }
        return String.join(" or ", any);
    }
}
