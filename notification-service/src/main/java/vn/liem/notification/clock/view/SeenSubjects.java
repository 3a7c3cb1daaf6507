package vn.liem.notification.clock.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.service.view.Filter;

/**
 * Whose clocks somebody sees.
 *
 * @param everything whether there is no bound
 * @param localities localities whose subjects are seen
 * @param part the body that sees what it takes part in, empty where none does
 * @param asked the body that sees the requests by which it was asked, and nothing else, empty where none does
 */
public record SeenSubjects(boolean everything, Set<String> localities, String part, String asked) {

    public SeenSubjects {
        localities = Set.copyOf(localities);
    }

    /** Only rows whose subject is seen. */
    void in(Filter filter) {
        if (everything) {
            return;
        }
        List<String> any = new ArrayList<>(List.of("s.locality in (:localities)"));
        Map<String, Object> values = new HashMap<>(Map.of("localities", localities));
        // Without a name its mark stands between any two bodies: whoever takes part nowhere would see them all.
        if (!part.isEmpty()) {
            any.add("s.registeredBy = :part or s.bodies like :parts");
            values.putAll(Map.of("part", part, "parts", "%" + SubjectRow.mark(part) + "%"));
        }
        if (!asked.isEmpty()) {
            any.add("(s.subject like 'appraisal:%' and s.bodies like :asked)");
            values.put("asked", "%" + SubjectRow.mark(asked) + "%");
        }
        filter.and("subject in (select s.subject from SubjectEntry s where " + String.join(" or ", any) + ")", values);
    }
}
