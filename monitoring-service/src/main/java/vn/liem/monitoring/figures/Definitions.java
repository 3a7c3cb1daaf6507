package vn.liem.monitoring.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;

/** All figures of a report, in the order in which it prints them. */
public final class Definitions {

    /** Each figure's definition, once. */
    public static final List<Definition> ALL = Stream.of(
                    SourceDefinitions.ALL,
                    HandOverDefinitions.ALL,
                    CaseDefinitions.ALL,
                    AccusedDefinitions.ALL,
                    StageDefinitions.ALL,
                    MoneyDefinitions.ALL,
                    DirectiveDefinitions.ALL,
                    AppraisalDefinitions.ALL,
                    PetitionDefinitions.ALL,
                    DisciplineDefinitions.ALL,
                    SupervisionDefinitions.ALL)
            .flatMap(List::stream)
            .toList();

    private Definitions() {}

    /** The definition of a figure. */
    public static Optional<Definition> find(String id) {
        return ALL.stream().filter(definition -> definition.id().equals(id)).findFirst();
    }

    /** Whether a figure looks at all that is told of a person, and not of a case, a source or another subject. */
    public static boolean isByPerson(Definition definition) {
        return definition.equals(DisciplineDefinitions.GAP_OPEN);
    }

    /** The figures of a report by their ids. */
    public static Map<String, Figure> figures(Facts facts, Report report, LegalOrder order) {
        ScopedFacts scoped = ScopedFacts.of(facts, report, order);
        Map<String, Figure> figures = new LinkedHashMap<>();
        ALL.forEach(definition ->
                figures.put(definition.id(), definition.counting(scoped).figure()));
        return figures;
    }
}
