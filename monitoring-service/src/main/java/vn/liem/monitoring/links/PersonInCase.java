package vn.liem.monitoring.links;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.machine.Step;

/**
 * Somebody in one case.
 *
 * @param charge how the person is accused in it; nothing of who is disciplined alone
 * @param decisions those on this person alone, each with its day
 */
public record PersonInCase(
        CaseFact registered, CaseStage stage, LocalDate since, Optional<AccusedFact> charge, List<Own> decisions) {

    /** A decision on this person alone. */
    public record Own(LocalDate on, Wording name) {}

    /** The person in a case of these facts; nothing before the case is registered. */
    public static Optional<PersonInCase> of(String key, List<? extends Fact> facts, Law law) {
        return law.dossier(facts).map(dossier -> of(key, dossier, law));
    }

    private static PersonInCase of(String key, Dossier dossier, Law law) {
        Optional<String> whom = Optional.of(key);
        List<Own> decisions = new ArrayList<>();
        dossier.decisions().stream()
                .filter(each -> each.person().equals(whom))
                .forEach(each -> decisions.add(new Own(
                        each.decidedOn(),
                        law.profile().decisions().rule(each.decision()).name())));
        dossier.steps().stream()
                .filter(each -> each.person().equals(whom))
                .forEach(each -> decisions.add(new Own(
                        each.decidedOn(),
                        each.step().map(Step::name).orElseGet(() -> new Wording(each.code(), each.code())))));
        return new PersonInCase(
                dossier.registered(),
                law.course(dossier).now().stage(),
                law.course(dossier).now().since(),
                dossier.accused().stream()
                        .filter(each -> each.person().equals(key))
                        .findFirst(),
                decisions.stream().sorted(Comparator.comparing(Own::on)).toList());
    }
}
