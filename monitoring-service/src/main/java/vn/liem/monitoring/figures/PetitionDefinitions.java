package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.monitoring.figures.Definition.Rate;

/**
 * Figures of petitions (đơn khiếu nại, tố cáo, kiến nghị, phản ánh). One is concluded when it was settled or left the body
 * otherwise, forwarded for instance: what is received and not concluded is open.
 */
final class PetitionDefinitions {

    private static final List<String> KINDS = List.of("complaint", "denunciation", "recommendation", "reflection");

    static final List<Definition> ALL = all();

    private PetitionDefinitions() {}

    private static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(new Count("petitions.received", PetitionDefinitions::received));
        KINDS.forEach(kind -> all.add(new Count(
                "petitions.received." + kind,
                facts -> received(facts).stream()
                        .filter(each -> each.isOf().equals(kind))
                        .toList())));
        all.add(new Rate(
                "petitions.beyondLevelRate",
                facts -> received(facts).stream()
                        .filter(each -> each.isBeyondLevelBy(facts.report().asOf()))
                        .toList(),
                PetitionDefinitions::received));
        all.add(new Count(
                "petitions.aboutLeaders",
                facts -> received(facts).stream()
                        .filter(PetitionFact::aboutLeader)
                        .toList()));
        all.add(new Count("petitions.concluded", PetitionDefinitions::concluded));
        all.add(new Count("petitions.open", PetitionDefinitions::open));
        all.add(new Count(
                "petitions.prolonged",
                facts -> open(facts).stream()
                        .filter(each -> isProlonged(facts, each))
                        .toList()));
        return List.copyOf(all);
    }

    private static List<PetitionFact> received(ScopedFacts facts) {
        return facts.petitions().stream()
                .filter(each -> facts.report().inPeriod(each.receivedOn()))
                .toList();
    }

    private static List<Part> concluded(ScopedFacts facts) {
        Report report = facts.report();
        return facts.petitions().stream()
                .map(each -> Part.on(each, each.standingOn(report.stateDay()).concludedOn()))
                .filter(part -> report.inPeriod(part.on()))
                .toList();
    }

    private static List<PetitionFact> open(ScopedFacts facts) {
        return facts.petitions().stream()
                .filter(each -> facts.report().byStateDay(each.receivedOn()))
                .filter(each ->
                        each.standingOn(facts.report().stateDay()).concludedOn().isEmpty())
                .toList();
    }

    /** While settling it rests, no day of it is missed. */
    private static boolean isProlonged(ScopedFacts facts, PetitionFact each) {
        LocalDate at = facts.report().stateDay();
        return each.standingOn(at).suspendedOn().isEmpty()
                && each.dueOn(at).filter(day -> day.isBefore(at)).isPresent();
    }
}
