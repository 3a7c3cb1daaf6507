package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.CustodyFact.Beginning;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.Outcome;

/**
 * That a body accepted the file on a day (tiếp nhận hồ sơ).
 *
 * @param body who accepted it
 */
public record Acceptance(String body, LocalDate on) {

    /** The last one, where an import named another body for the holder: a register's decisions and hand-overs both stand. */
    static Optional<Acceptance> elsewhere(Dossier dossier) {
        return dossier.holder()
                .filter(holder -> holder.beginning() == Beginning.TAKEN_FROM_REGISTER)
                .map(CustodyFact::holder)
                .flatMap(holder -> otherThan(holder, all(dossier)));
    }

    private static Optional<Acceptance> otherThan(String holder, List<Acceptance> all) {
        Optional<LocalDate> last = all.stream().map(Acceptance::on).max(Comparator.naturalOrder());
        List<Acceptance> latest =
                all.stream().filter(each -> Optional.of(each.on()).equals(last)).toList();
        return latest.stream().anyMatch(each -> each.body().equals(holder))
                ? Optional.empty()
                : latest.stream().findFirst();
    }

    private static List<Acceptance> all(Dossier dossier) {
        return dossier.handOvers().stream().flatMap(each -> of(each).stream()).toList();
    }

    private static Optional<Acceptance> of(HandOverFact each) {
        return each.end()
                .filter(end -> end.outcome() == Outcome.ACCEPTED)
                .flatMap(end -> each.to().map(body -> new Acceptance(body, end.endedOn())));
    }
}
