package vn.liem.monitoring.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.procedure.Profile;
import vn.liem.procedure.Wording;
import vn.liem.procedure.clock.ClockRule;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.machine.Step;
import vn.liem.procedure.machine.Told;

/** The law by which dossiers are read. */
public record Law(Profile profile, LegalOrder order) {

    /** The law of Vietnam. */
    public static Law vietnam() {
        Profile profile = Profile.vietnam();
        return new Law(profile, new LegalOrder(profile.decisions()));
    }

    /** The dossier of what is told of one case; none before it is registered. */
    public Optional<Dossier> dossier(List<? extends Fact> facts) {
        return Dossier.of(facts, order);
    }

    /** Its way through the stages. */
    public Course course(Dossier dossier) {
        return Course.of(dossier, order);
    }

    /** What moved a case, in words. */
    public Wording name(Move move) {
        Optional<ProceduralDecision> decision = move.code().flatMap(ProceduralDecision::ofCode);
        return decision.map(known -> profile.decisions().rule(known).name())
                .or(() -> move.code().map(profile.law().steps()::get).map(Step::name))
                .orElseGet(
                        () -> new Wording(move.kind().vietnamese(), move.kind().english()));
    }

    /** The name of a statutory clock; its code where a later version of the law told it. */
    public Wording nameOfClock(String clock) {
        return profile.clocks().started().stream()
                .filter(rule -> rule.clock().equals(clock))
                .map(ClockRule::name)
                .findFirst()
                .orElseGet(() -> new Wording(clock, clock));
    }

    /** What in it does not fit, by day. */
    public List<Finding> findings(Dossier dossier) {
        return Stream.of(
                        new HolderDisagrees(profile.decisions()).in(dossier),
                        new NotAllowedByLaw(new Told(profile.law(), profile.decisions()), order).in(dossier),
                        new OffenceClassUnknown(profile.offences()).in(dossier))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::on))
                .toList();
    }
}
