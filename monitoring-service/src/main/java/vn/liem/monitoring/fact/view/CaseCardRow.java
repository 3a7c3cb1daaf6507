package vn.liem.monitoring.fact.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.liem.monitoring.dossier.Course;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.dossier.Move;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.procedure.journey.CaseStage;

/**
 * A matter or case as lists show, filter and count it.
 *
 * @param body the body of the last decision
 * @param bodies every body that holds the file, has held it, or to which it is on offer
 * @param move what moved it last, and {@code moveCode} the decision where it was one
 * @param dueOn the last day of the clock that ends first
 * @param missed how many clocks ran out before what they were set for was done
 * @param toldAt when the last event about it was recorded
 */
record CaseCardRow(
        String id,
        String number,
        String itemType,
        String field,
        String offenceGroup,
        String locality,
        CaseStage stage,
        LocalDate stageSince,
        int round,
        LocalDate registeredOn,
        Optional<LocalDate> institutedOn,
        Optional<LocalDate> mergedOn,
        LocalDate movedOn,
        Move.Kind move,
        Optional<String> moveCode,
        Optional<String> body,
        Optional<String> holder,
        List<String> bodies,
        int accused,
        int findings,
        Optional<LocalDate> dueOn,
        int missed,
        Instant toldAt) {

    /** The card of a dossier. */
    static CaseCardRow of(Dossier dossier, Law law, Instant toldAt) {
        CaseFact registered = dossier.registered();
        Course course = law.course(dossier);
        Move last = Move.lastOf(dossier);
        return new CaseCardRow(
                registered.id(),
                registered.number(),
                registered.itemType(),
                registered.field(),
                registered.offenceGroup(),
                registered.locality(),
                course.now().stage(),
                course.now().since(),
                course.round(),
                registered.registeredOn(),
                course.rounds().stream().findFirst().map(Course.Round::openedOn),
                registered.mergedOn(),
                last.on(),
                last.kind(),
                last.code(),
                lastBody(dossier),
                dossier.holder().map(CustodyFact::holder),
                bodies(dossier),
                dossier.accused().size(),
                law.findings(dossier).size(),
                dossier.running().stream()
                        .flatMap(clock -> clock.dueOn().stream())
                        .findFirst(),
                (int) dossier.clocks().stream().filter(ClockFact::missed).count(),
                toldAt);
    }

    private static Optional<String> lastBody(Dossier dossier) {
        List<DecisionFact> decisions = dossier.decisions();
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(decisions.getLast().unit());
    }

    private static List<String> bodies(Dossier dossier) {
        TreeSet<String> bodies = new TreeSet<>(dossier.heldBefore());
        bodies.addAll(dossier.offeredTo());
        return List.copyOf(bodies);
    }
}
