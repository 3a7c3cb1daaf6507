package vn.liem.monitoring.casepage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.liem.monitoring.dossier.Dossier;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.word.OfficerTerms;
import vn.liem.procedure.Wording;

/**
 * A decision that waits for its second signature as the page shows it.
 *
 * @param accused the place of the one accused whom alone it is about
 * @param proposedBy the key of the officer's account
 */
public record ProposalShown(
        Wording name,
        String documentNo,
        LocalDate decidedOn,
        String unit,
        String proposedBy,
        Optional<Integer> accused) {

    /** Those in a dossier, by their day. */
    static List<ProposalShown> of(Dossier dossier) {
        return dossier.proposals().stream()
                .map(fact -> new ProposalShown(
                        OfficerTerms.decision(fact.code()),
                        fact.documentNo(),
                        fact.decidedOn(),
                        fact.unit(),
                        fact.proposedBy(),
                        place(fact, dossier)))
                .toList();
    }

    private static Optional<Integer> place(ProposalFact fact, Dossier dossier) {
        return IntStream.range(0, dossier.accused().size())
                .filter(i -> fact.person()
                        .equals(Optional.of(dossier.accused().get(i).person())))
                .mapToObj(i -> i + 1)
                .findFirst();
    }
}
