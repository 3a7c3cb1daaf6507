package vn.liem.monitoring.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.monitoring.links.Tie.Kind;

/**
 * A part of a network that can be read as a picture: people, cases and bodies in three columns, each in the order of what it is
 * tied to, so that the same network is always the same picture.
 *
 * @param people their keys, from above
 * @param cases their ids, from above
 * @param bodies their codes, from above
 * @param ties those between what is shown
 * @param left how many more of each kind there are
 */
public record Graph(
        List<String> people, List<String> cases, List<String> bodies, List<Tie> ties, Map<Kind, Integer> left) {

    /** More than this nobody can tell apart. */
    public static final int NODES_MAX = 60;

    public Graph {
        people = List.copyOf(people);
        cases = List.copyOf(cases);
        bodies = List.copyOf(bodies);
        ties = List.copyOf(ties);
        left = Map.copyOf(left);
    }

    /** The graph of a network; where there is too much, the cases that are tied most to others come first. */
    public static Graph of(Network network) {
        return of(network, network.mostTiedFirst());
    }

    /** The graph around a case, which is shown in any case. */
    public static Graph around(Network network, String caseId) {
        List<String> order = new ArrayList<>(List.of(caseId));
        network.mostTiedFirst().stream().filter(id -> !id.equals(caseId)).forEach(order::add);
        return of(network.around(caseId), order);
    }

    private static Graph of(Network network, List<String> order) {
        Set<String> cases = new LinkedHashSet<>();
        Set<String> people = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        Map<String, Integer> counts = network.casesOfEnds();
        Room room = new Room(NODES_MAX);
        for (String id : order) {
            if (network.cases().containsKey(id) && room.takes(cases, id)) {
                ends(network, id, Kind.PERSON, counts).forEach(end -> room.takes(people, end));
                ends(network, id, Kind.BODY, counts).forEach(end -> room.takes(bodies, end));
            }
        }
        return laid(network, List.copyOf(cases), people, bodies);
    }

    /** What is tied to a case; what is tied to more cases comes first. */
    private static List<String> ends(Network network, String caseId, Kind kind, Map<String, Integer> counts) {
        return network.of(caseId).stream()
                .filter(tie -> tie.relation().of() == kind)
                .map(Tie::end)
                .distinct()
                .sorted(Comparator.comparingInt((String end) -> -counts.getOrDefault(end, 0)))
                .toList();
    }

    /** Each person and body stands at the height of the cases it is tied to. */
    private static Graph laid(Network network, List<String> cases, Set<String> people, Set<String> bodies) {
        List<Tie> ties = network.ties().stream()
                .filter(tie -> cases.contains(tie.caseId()))
                .filter(tie -> switch (tie.relation().of()) {
                    case PERSON -> people.contains(tie.end());
                    case BODY -> bodies.contains(tie.end());
                    case CASE -> cases.contains(tie.end());
                })
                .toList();
        Map<Kind, Integer> left = Map.of(
                Kind.PERSON, network.ends(Kind.PERSON).size() - people.size(),
                Kind.CASE, network.cases().size() - cases.size(),
                Kind.BODY, network.ends(Kind.BODY).size() - bodies.size());
        return new Graph(byHeight(people, ties, cases), cases, byHeight(bodies, ties, cases), ties, left);
    }

    private static List<String> byHeight(Set<String> ends, List<Tie> ties, List<String> cases) {
        Map<String, Double> heights = new HashMap<>();
        for (String end : ends) {
            heights.put(
                    end,
                    ties.stream()
                            .filter(tie -> tie.end().equals(end))
                            .mapToInt(tie -> cases.indexOf(tie.caseId()))
                            .average()
                            .orElse(0));
        }
        return ends.stream()
                .sorted(Comparator.comparingDouble((String end) -> heights.getOrDefault(end, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** How many nodes there are. */
    public int size() {
        return people.size() + cases.size() + bodies.size();
    }

    /** How much more may be shown. */
    private static final class Room {

        private int left;

        Room(int left) {
            this.left = left;
        }

        boolean takes(Set<String> shown, String one) {
            if (shown.contains(one)) {
                return true;
            }
            if (left == 0) {
                return false;
            }
            left--;
            return shown.add(one);
        }
    }
}
