package vn.liem.monitoring.figures;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.procedure.journey.ProceduralDecision;

/** Figures of persons accused (bị can). */
final class AccusedDefinitions {

    private static final List<String> OFFENCE_GROUPS = List.of("corruption", "position", "economic", "negative");

    static final List<Definition> ALL = all();

    private AccusedDefinitions() {}

    private static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(new Count("accused.instituted", facts -> instituted(facts, Optional.empty())));
        OFFENCE_GROUPS.forEach(group ->
                all.add(new Count("accused.instituted." + group, facts -> instituted(facts, Optional.of(group)))));
        all.add(new Count("accused.officialsOrPartyMembers", facts -> inOffice(facts, Optional.empty())));
        OFFENCE_GROUPS.forEach(group -> all.add(
                new Count("accused.officialsOrPartyMembers." + group, facts -> inOffice(facts, Optional.of(group)))));
        all.add(new Count("accused.indicted", AccusedDefinitions::indicted));
        return List.copyOf(all);
    }

    private static List<AccusedFact> instituted(ScopedFacts facts, Optional<String> group) {
        return facts.accused().stream()
                .filter(each -> facts.report().inPeriod(each.accusedOn()))
                .filter(each -> facts.caseOf(each)
                        .filter(theirs -> theirs.separatedFrom().isEmpty())
                        .filter(theirs -> isOf(theirs, group))
                        .isPresent())
                .toList();
    }

    private static boolean isOf(CaseFact theirs, Optional<String> group) {
        return group.isEmpty() || group.get().equals(theirs.offenceGroup());
    }

    private static List<AccusedFact> inOffice(ScopedFacts facts, Optional<String> group) {
        return instituted(facts, group).stream()
                .filter(each -> each.official() || each.partyMember())
                .toList();
    }

    /** The accused by the latest indictment of the period, less those whose own investigation was ended by then. */
    private static List<Part> indicted(ScopedFacts facts) {
        Map<String, LocalDate> latest = facts.decisionsInPeriod().stream()
                .filter(decision -> decision.decision() == ProceduralDecision.INDICTED)
                .collect(toMap(DecisionFact::caseId, DecisionFact::decidedOn, (_, later) -> later));
        Map<Who, LocalDate> ended = facts.decisions().stream()
                .filter(decision -> decision.decision() == ProceduralDecision.INVESTIGATION_TERMINATED)
                .flatMap(decision ->
                        decision
                                .person()
                                .map(person -> Map.entry(new Who(decision.caseId(), person), decision.decidedOn()))
                                .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
        return facts.accused().stream()
                .filter(each -> Optional.ofNullable(latest.get(each.caseId()))
                        .filter(day -> !each.accusedOn().isAfter(day))
                        .filter(day -> Optional.ofNullable(ended.get(new Who(each.caseId(), each.person())))
                                .filter(end -> !end.isAfter(day))
                                .isEmpty())
                        .isPresent())
                .map(each -> Part.on(each, Optional.ofNullable(latest.get(each.caseId()))))
                .toList();
    }

    /** Somebody in one case. */
    private record Who(String caseId, String person) {}
}
