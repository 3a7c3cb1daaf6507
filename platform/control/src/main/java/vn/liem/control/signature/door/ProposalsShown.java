package vn.liem.control.signature.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.signature.ProposalTerm;
import vn.liem.control.signature.Proposals;
import vn.liem.control.signature.Proposals.ProposalOutcome;
import vn.liem.control.signature.Proposals.Proposed;
import vn.liem.kernel.PersonKey;

/** The decisions of a case that were proposed, each as it was last. */
public record ProposalsShown(List<ProposalShown> items) {

    /**
     * A proposed decision.
     *
     * @param outcome whether it waits, or what became of it
     * @param endedBy who signed, refused or withdrew it
     * @param terms what it says: whoever signs it as the second sends the same
     */
    public record ProposalShown(
            String code,
            String documentNo,
            Optional<UUID> person,
            LocalDate decidedOn,
            String unit,
            String proposedBy,
            ProposalOutcome outcome,
            Optional<String> endedBy,
            List<ProposalTerm> terms) {

        static ProposalShown of(Proposed one) {
            return new ProposalShown(
                    one.proposal().key().code(),
                    one.proposal().key().documentNo(),
                    one.proposal().key().person().map(PersonKey::value),
                    one.proposal().decidedOn(),
                    one.proposal().unit(),
                    one.proposal().proposedBy(),
                    one.outcome(),
                    one.endedBy(),
                    one.proposal().terms());
        }
    }

    static ProposalsShown of(Proposals proposals) {
        return new ProposalsShown(
                proposals.all().stream().map(ProposalShown::of).toList());
    }
}
