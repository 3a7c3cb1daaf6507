package vn.liem.notification.signature.policy;

/** What is read of a decision that was proposed. */
public record ProposalMade(Proposal proposal) {

    /** Whose decision it is, and what tells it apart. */
    public record Proposal(String unit, ProposalMark key) {}
}
