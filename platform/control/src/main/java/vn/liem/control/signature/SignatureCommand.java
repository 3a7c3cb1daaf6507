package vn.liem.control.signature;

import vn.liem.kernel.SealedText;

/** What may be asked of decisions that need a second signature. */
public sealed interface SignatureCommand {

    /** Trình ký: propose a decision, which takes no effect yet. */
    record ProposeDecision(Proposal proposal) implements SignatureCommand {}

    /** Ký thứ hai: sign a proposed decision by saying the same. */
    record SignDecision(Proposal said, Team team) implements SignatureCommand {}

    /** Từ chối ký: refuse to sign a proposed decision. */
    record RefuseDecision(ProposalKey key, String unit, String refusedBy, Team team, SealedText sealedReason)
            implements SignatureCommand {}

    /** Rút lại: withdraw one's own proposal. */
    record WithdrawProposal(ProposalKey key, String withdrawnBy) implements SignatureCommand {}
}
