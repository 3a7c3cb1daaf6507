package vn.liem.monitoring.figures;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.figures.Definition.Count;

/**
 * Figures of discipline of persons (kỷ luật): what is decided about an organisation is counted nowhere. A decision counts by
 * its own day, also where it was cancelled or annulled later; for the gap it counts while it stands.
 */
final class DisciplineDefinitions {

    /** How old a Party decision is before the administrative one is missed, in days. */
    private static final int GAP_DAYS = 30;

    /** The one figure that looks at all that is told of a person, in whatever cases. */
    static final Count GAP_OPEN = new Count("discipline.gapOpen", DisciplineDefinitions::gapOpen);

    static final List<Definition> ALL = List.of(
            new Count("discipline.party", facts -> decided(facts, DisciplineFact.PARTY)),
            new Count("discipline.administrative", facts -> decided(facts, DisciplineFact.ADMINISTRATIVE)),
            new Count("discipline.headResponsibility", facts -> decided(facts, DisciplineFact.HEAD_RESPONSIBILITY)),
            GAP_OPEN);

    private DisciplineDefinitions() {}

    private static List<Part> decided(ScopedFacts facts, String track) {
        return facts.discipline().stream()
                .flatMap(matter -> matter.decisions().stream()
                        .filter(decision -> decision.track().equals(track))
                        .filter(decision -> facts.report().inPeriod(decision.decidedOn()))
                        .map(decision -> Part.on(matter, Optional.of(decision.decidedOn()))))
                .toList();
    }

    /** Persons accused as officials, each once, on whatever day: the accusation may come after the discipline. */
    private static List<AccusedFact> gapOpen(ScopedFacts facts) {
        LocalDate at = facts.report().stateDay();
        Map<String, List<DisciplineFact>> matters = facts.disciplineOfAll().stream()
                .collect(groupingBy(matter -> matter.person().orElseThrow()));
        Set<String> seen = new HashSet<>();
        return facts.accused().stream()
                .filter(AccusedFact::official)
                .filter(each -> seen.add(each.person()))
                .filter(each -> isGap(matters.getOrDefault(each.person(), List.of()), at))
                .toList();
    }

    private static boolean isGap(List<DisciplineFact> matters, LocalDate at) {
        LocalDate by = at.minusDays(GAP_DAYS);
        return matters.stream().anyMatch(matter -> matter.isDisciplinedOn(DisciplineFact.PARTY, by, at))
                && matters.stream().noneMatch(matter -> matter.isSettledOn(DisciplineFact.ADMINISTRATIVE, at));
    }
}
