package vn.liem.control.signature.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.control.signature.ProposalTerm;
import vn.liem.control.signature.Proposals;
import vn.liem.control.signature.Proposals.ProposalOutcome;
import vn.liem.control.signature.Proposals.Proposed;
import vn.liem.control.signature.RefusedProposal;
import vn.liem.kernel.PersonKey;

/** The decisions of a case that were proposed, each as it was last. */
public record ProposalsShown(List<ProposalShown> items) {

    /**
     * A proposed decision.
     *
     * @param outcome whether it waits, or what became of it
     * @param endedBy who signed, refused or withdrew it
     * @param refusedBefore who refused the same before, and which document has given it a new ground since
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
            List<RefusedBefore> refusedBefore,
            List<ProposalTerm> terms) {

        static ProposalShown of(Proposed one, List<RefusedProposal> refusedBefore) {
            return new ProposalShown(
                    one.proposal().key().code(),
                    one.proposal().key().documentNo(),
                    one.proposal().key().person().map(PersonKey::value),
                    one.proposal().decidedOn(),
                    one.proposal().unit(),
                    one.proposal().proposedBy(),
                    one.outcome(),
                    one.endedBy(),
                    refusedBefore.stream()
                            .map(refused -> new RefusedBefore(
                                    refused.proposal().key().documentNo(), refused.refusedBy(), refused.newGround()))
                            .toList(),
                    one.proposal().terms());
        }
    }

    /**
     * That the same was refused before.
     *
     * @param documentNo the number of what was refused
     * @param newGround the number of the document that gives the new ground; it is not proposed anew without one
     */
    public record RefusedBefore(String documentNo, String refusedBy, Optional<String> newGround) {}

    static ProposalsShown of(Proposals proposals) {
        return new ProposalsShown(proposals.all().stream()
                .map(one -> ProposalShown.of(one, proposals.refusedLike(one.proposal())))
                .toList());
    }
}
