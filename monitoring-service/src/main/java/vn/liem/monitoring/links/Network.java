package vn.liem.monitoring.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.liem.monitoring.dossier.EndOfDay;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.links.Tie.Kind;
import vn.liem.monitoring.links.Tie.Relation;

/**
 * The cases that the reader may open, with all that is tied to them at the end of a day.
 *
 * @param cases by their ids, in the order of their numbers
 * @param ties one of each relation, with its first day
 */
public record Network(Map<String, CaseFact> cases, List<Tie> ties) {

    private static final Comparator<Tie> IN_ORDER = Comparator.comparing(Tie::relation)
            .thenComparing(tie -> tie.since().orElse(LocalDate.MAX))
            .thenComparing(Tie::end)
            .thenComparing(Tie::caseId);

    /** What is tied, whatever the day. */
    private record Tied(Relation relation, String end, String caseId) {}

    /** The network of these facts at the end of a day, of the cases that may be opened. */
    public static Network on(Facts facts, LocalDate day, Predicate<CaseFact> isOpen) {
        Map<String, CaseFact> cases = new LinkedHashMap<>();
        then(facts, CaseFact.class, day).stream()
                .filter(isOpen)
                .sorted(Comparator.comparing(CaseFact::number).thenComparing(CaseFact::id))
                .forEach(each -> cases.put(each.id(), each));
        Map<Tied, Tie> ties = new HashMap<>();
        for (Tie tie : Ties.of(facts, day)) {
            if (cases.containsKey(tie.caseId())) {
                ties.merge(new Tied(tie.relation(), tie.end(), tie.caseId()), tie, Network::earlier);
            }
        }
        return new Network(cases, ties.values().stream().sorted(IN_ORDER).toList());
    }

    static <F extends Fact> List<F> then(Facts facts, Class<F> type, LocalDate day) {
        return EndOfDay.of(facts.all(type), day).stream().map(type::cast).toList();
    }

    private static Tie earlier(Tie one, Tie other) {
        LocalDate first = one.since().orElse(LocalDate.MAX);
        return other.since().orElse(LocalDate.MAX).isBefore(first) ? other : one;
    }

    /** What is around one case: itself, the cases of its people, and those that it came from or went into. */
    public Network around(String caseId) {
        Set<String> people = new TreeSet<>();
        Set<String> near = new LinkedHashSet<>(List.of(caseId));
        ties.stream()
                .filter(tie -> tie.caseId().equals(caseId) && tie.relation().of() == Kind.PERSON)
                .forEach(tie -> people.add(tie.end()));
        for (Tie tie : ties) {
            if (tie.relation().of() == Kind.PERSON && people.contains(tie.end())) {
                near.add(tie.caseId());
            } else if (tie.relation().of() == Kind.CASE) {
                if (tie.caseId().equals(caseId) && cases.containsKey(tie.end())) {
                    near.add(tie.end());
                } else if (tie.end().equals(caseId)) {
                    near.add(tie.caseId());
                }
            }
        }
        Map<String, CaseFact> kept = new LinkedHashMap<>();
        near.forEach(id -> Optional.ofNullable(cases.get(id)).ifPresent(each -> kept.put(id, each)));
        return new Network(
                kept,
                ties.stream().filter(tie -> kept.containsKey(tie.caseId())).toList());
    }

    /** To how many cases each end is tied. */
    public Map<String, Integer> casesOfEnds() {
        Map<String, Set<String>> of = new HashMap<>();
        ties.forEach(tie -> of.computeIfAbsent(tie.end(), _ -> new TreeSet<>()).add(tie.caseId()));
        Map<String, Integer> counts = new HashMap<>();
        of.forEach((end, theirs) -> counts.put(end, theirs.size()));
        return counts;
    }

    /** The ends of a kind, each once. */
    public List<String> ends(Kind kind) {
        return ties.stream()
                .filter(tie -> tie.relation().of() == kind)
                .map(Tie::end)
                .distinct()
                .toList();
    }

    /** The ties of a case. */
    List<Tie> of(String caseId) {
        return ties.stream().filter(tie -> tie.caseId().equals(caseId)).toList();
    }

    /** The ids of the cases: those whose people stand in others too come first, then those with more people. */
    List<String> mostTiedFirst() {
        Map<String, Integer> counts = casesOfEnds();
        Map<String, Integer> shared = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        for (Tie tie : ties) {
            if (tie.relation().of() == Kind.PERSON) {
                people.merge(tie.caseId(), 1, Integer::sum);
                if (counts.getOrDefault(tie.end(), 0) > 1) {
                    shared.merge(tie.caseId(), 1, Integer::sum);
                }
            }
        }
        List<String> ids = new ArrayList<>(cases.keySet());
        ids.sort(Comparator.comparingInt((String id) -> -shared.getOrDefault(id, 0))
                .thenComparingInt(id -> -people.getOrDefault(id, 0)));
        return ids;
    }

    /** What ties are told by facts. */
    private record Ties(Facts facts, LocalDate day, List<Tie> found) {

        static List<Tie> of(Facts facts, LocalDate day) {
            Ties ties = new Ties(facts, day, new ArrayList<>());
            ties.people();
            ties.cases();
            ties.bodies();
            return ties.found;
        }

        private void people() {
            then(facts, AccusedFact.class, day)
                    .forEach(each -> found.add(
                            new Tie(Relation.ACCUSED, each.person(), each.caseId(), Optional.of(each.accusedOn()))));
            then(facts, DisciplineFact.class, day)
                    .forEach(each -> each.caseId()
                            .ifPresent(id -> each.person()
                                    .ifPresent(person -> found.add(new Tie(
                                            Relation.DISCIPLINED,
                                            person,
                                            id,
                                            each.decisions().stream()
                                                    .map(DisciplineFact.Decision::decidedOn)
                                                    .min(Comparator.naturalOrder()))))));
        }

        private void cases() {
            for (CaseFact each : then(facts, CaseFact.class, day)) {
                each.separatedFrom()
                        .ifPresent(from -> found.add(new Tie(Relation.SEPARATED, from, each.id(), Optional.empty())));
                each.merger()
                        .ifPresent(merger -> found.add(
                                new Tie(Relation.MERGED, merger.into(), each.id(), Optional.of(merger.joinedOn()))));
            }
        }

        private void bodies() {
            Map<String, CaseFact> registered = new HashMap<>();
            facts.cases().forEach(each -> registered.put(each.id(), each));
            then(facts, DecisionFact.class, day).stream()
                    .filter(each -> Optional.ofNullable(registered.get(each.caseId()))
                            .filter(each::isOfRegister)
                            .isEmpty())
                    .forEach(each -> found.add(
                            new Tie(Relation.DECIDED, each.unit(), each.caseId(), Optional.of(each.decidedOn()))));
            then(facts, StepFact.class, day)
                    .forEach(each -> found.add(
                            new Tie(Relation.DECIDED, each.unit(), each.caseId(), Optional.of(each.decidedOn()))));
            then(facts, HandOverFact.class, day).stream()
                    .filter(each -> each.subject().kind() == HandOverFact.Kind.CASE)
                    .forEach(each -> {
                        String id = each.subject().id();
                        each.from()
                                .ifPresent(body -> found.add(new Tie(Relation.HANDED_OVER, body, id, each.sentOn())));
                        each.to().ifPresent(body -> found.add(new Tie(Relation.GIVEN, body, id, each.sentOn())));
                    });
            then(facts, AppraisalFact.class, day)
                    .forEach(each -> found.add(new Tie(
                            Relation.ASKED,
                            each.asked().body(),
                            each.caseId(),
                            Optional.of(each.asked().requestedOn()))));
        }
    }
}
