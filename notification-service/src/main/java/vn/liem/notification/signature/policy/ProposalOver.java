package vn.liem.notification.signature.policy;

/** What is read of a proposal that was signed, refused or withdrawn, or has lapsed. */
public record ProposalOver(ProposalMark key) {}
