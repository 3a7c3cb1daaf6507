package vn.liem.handover.protocol;

/** What proves an acceptance: its leaf, a signed checkpoint of the log that holds it, and its place below that. */
public record AcceptanceEvidence(LeafHash leaf, SignedCheckpoint checkpoint, InclusionProofText proof) {}
