package vn.liem.monitoring.links.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.monitoring.door.OpenCases;
import vn.liem.monitoring.door.TextsOfCases;
import vn.liem.monitoring.door.TextsOfCases.Outcome;
import vn.liem.monitoring.door.TextsOfCases.People;
import vn.liem.monitoring.door.TextsOfCases.Person;
import vn.liem.monitoring.links.Graph;
import vn.liem.monitoring.links.Tie;
import vn.liem.monitoring.links.Tie.Relation;
import vn.liem.security.Act;

/** The names of people on a graph, asked case by case where the reader may see those of the case. */
@RequestScoped
public class NamesOfGraph {

    /** Each case is a question to case-service and an entry in its record of who looked. */
    static final int CASES_MAX = 12;

    private final OpenCases cases;
    private final TextsOfCases texts;

    @Inject
    NamesOfGraph(OpenCases cases, TextsOfCases texts) {
        this.cases = cases;
        this.texts = texts;
    }

    /** The names by key, of as many cases as may be asked; nothing more once case-service is silent. */
    Map<String, String> of(Graph graph) {
        Map<String, String> names = new HashMap<>();
        for (String id : graph.cases().stream().limit(CASES_MAX).toList()) {
            List<String> keys = graph.ties().stream()
                    .filter(tie -> tie.caseId().equals(id) && tie.relation() == Relation.ACCUSED)
                    .map(Tie::end)
                    .filter(key -> !names.containsKey(key))
                    .distinct()
                    .toList();
            boolean allowed = !keys.isEmpty()
                    && cases.dossier(id)
                            .filter(dossier -> cases.isAllowed(Act.SEE_NAMES, cases.facts(dossier)))
                            .isPresent();
            if (allowed) {
                People people = texts.people(id, keys);
                if (people.outcome() == Outcome.SILENT) {
                    return names;
                }
                keys.forEach(key -> people.of(key)
                        .map(Person::name)
                        .filter(name -> !name.isEmpty())
                        .ifPresent(name -> names.put(key, name)));
            }
        }
        return names;
    }
}
