package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Offence;
import vn.liem.procedure.Wording;

/**
 * Somebody accused as the page shows them (bị can).
 *
 * @param place by which they are named to those who may not see the name: the first, the second
 * @param person the key by which the directory knows them
 * @param cameOn the day on which they came from another case by a separation, where they did
 * @param decisions those that concern them alone
 */
public record AccusedShown(
        int place,
        String person,
        LocalDate accusedOn,
        Optional<Offence> offence,
        boolean official,
        boolean partyMember,
        Optional<LocalDate> cameOn,
        List<Own> decisions) {

    /** A decision on one accused. */
    public record Own(LocalDate on, Wording name, String documentNo) {}

    /** Those accused in a dossier, by the day of the charge. */
    static List<AccusedShown> of(Dossier dossier, DecisionWords words) {
        List<AccusedShown> shown = new ArrayList<>();
        for (AccusedFact somebody : dossier.accused()) {
            shown.add(new AccusedShown(
                    shown.size() + 1,
                    somebody.person(),
                    somebody.accusedOn(),
                    somebody.offence(),
                    somebody.official(),
                    somebody.partyMember(),
                    somebody.came().map(AccusedFact.Came::on),
                    dossier.decisions().stream()
                            .filter(decision -> decision.person().equals(Optional.of(somebody.person())))
                            .map(decision -> own(decision, words))
                            .toList()));
        }
        return List.copyOf(shown);
    }

    private static Own own(DecisionFact decision, DecisionWords words) {
        return new Own(decision.decidedOn(), words.name(decision), decision.documentNo());
    }
}
