package vn.liem.control.signature;

import vn.liem.kernel.EventType;
import vn.liem.kernel.SealedText;

/** What has happened to decisions of a case that need a second signature. */
public sealed interface SignatureEvent {

    /** An officer has signed a decision, which takes no effect until a second one signs it. */
    @EventType("signatures.proposed.v1")
    record DecisionProposed(Proposal proposal) implements SignatureEvent {}

    /** A second officer has signed; the decision itself is recorded in the same append. */
    @EventType("signatures.signed.v1")
    record DecisionSigned(ProposalKey key, String signedBy) implements SignatureEvent {}

    /** A second officer has refused to sign; the decision is proposed anew on a new ground alone. */
    @EventType("signatures.refused.v1")
    record DecisionRefused(ProposalKey key, String refusedBy, SealedText sealedReason) implements SignatureEvent {}

    /** A document was named that gives a new ground to what was refused: it may be proposed anew. */
    @EventType("signatures.ground-stated.v1")
    record NewGroundStated(ProposalKey key, String document, String statedBy, SealedText sealedGround)
            implements SignatureEvent {}

    /** A proposal that nobody signed holds no longer. */
    @EventType("signatures.lapsed.v1")
    record ProposalLapsed(ProposalKey key, LapseReason why) implements SignatureEvent {}

    /** Whoever proposed the decision has withdrawn it. */
    @EventType("signatures.withdrawn.v1")
    record ProposalWithdrawn(ProposalKey key, String withdrawnBy) implements SignatureEvent {}
}
