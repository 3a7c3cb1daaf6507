package vn.liem.monitoring.monitored;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.EndOfDay;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;

/** The dossiers of all cases among some facts, each found in one walk over these. */
final class Dossiers {

    private static final String CASE = "case:";

    private final Map<String, List<Fact>> byCase = new HashMap<>();

    private Dossiers() {}

    /** As they stood at the end of a day, by the id of the case; of one that had not begun by then there is none. */
    static Map<String, Dossier> of(Facts facts, Law law, LocalDate day) {
        Dossiers sorted = new Dossiers();
        facts.cases().forEach(each -> sorted.put(each.id(), each));
        facts.accused().forEach(each -> sorted.put(each.caseId(), each));
        facts.decisions().forEach(each -> sorted.put(each.caseId(), each));
        facts.steps().forEach(each -> sorted.put(each.caseId(), each));
        facts.handOvers().forEach(each -> sorted.put(each.subject(), each));
        facts.all(CustodyFact.class).forEach(each -> sorted.put(each.subject(), each));
        facts.all(ClockFact.class).stream()
                .filter(each -> each.subject().startsWith(CASE))
                .forEach(each -> sorted.put(each.subject().substring(CASE.length()), each));
        Map<String, Dossier> dossiers = new HashMap<>();
        sorted.byCase.forEach(
                (id, told) -> law.dossier(EndOfDay.of(told, day)).ifPresent(dossier -> dossiers.put(id, dossier)));
        return dossiers;
    }

    private void put(HandOverFact.Subject subject, Fact fact) {
        switch (subject.kind()) {
            case CASE -> put(subject.id(), fact);
            case SOURCE -> {}
        }
    }

    private void put(String caseId, Fact fact) {
        byCase.computeIfAbsent(caseId, _ -> new ArrayList<>()).add(fact);
    }
}
