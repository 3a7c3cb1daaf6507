package vn.liem.control.signature;

import java.util.Set;
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

    /** Nêu căn cứ mới: name the document that gives a new ground to what was refused. */
    record StateNewGround(ProposalKey key, String document, String statedBy, Team team, SealedText sealedGround)
            implements SignatureCommand {}

    /**
     * The file has another holder: what other bodies have proposed as its holders holds no longer.
     *
     * @param acts the acts of the policy, by their names, that only the holder of a file takes
     */
    record LapseWithFile(String holder, Set<String> acts) implements SignatureCommand {}

    /** Officers of the body are out of the case: what they have proposed holds no longer. */
    record LapseWithOfficers(String unit, Set<String> out) implements SignatureCommand {}

    /** Rút lại: withdraw one's own proposal. */
    record WithdrawProposal(ProposalKey key, String withdrawnBy) implements SignatureCommand {}
}
