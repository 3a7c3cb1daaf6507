package vn.liem.control.signature;

import java.util.Optional;

/**
 * A proposal that a second officer refused to sign.
 *
 * @param refusedBy the subject id of the officer
 * @param newGround the number of the document that has since given a new ground to it
 */
public record RefusedProposal(Proposal proposal, String refusedBy, Optional<String> newGround) {

    /** Whether it keeps the other from being proposed or signed. */
    boolean standsInTheWayOf(Proposal other) {
        return newGround.isEmpty() && proposal.isInSubstance(other);
    }

    /** Whether it is about the same proposal, as events name it. */
    boolean isMeantBy(ProposalKey key) {
        return key.means(proposal.key().of(proposal.unit()));
    }

    RefusedProposal on(String document) {
        return new RefusedProposal(proposal, refusedBy, Optional.of(document));
    }
}
