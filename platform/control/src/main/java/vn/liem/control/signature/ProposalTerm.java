package vn.liem.control.signature;

/**
 * One member of a proposed decision, as the request has it: codes, days, numbers and keys; texts are sealed.
 *
 * @param name where it stands, {@code /step/code}
 */
public record ProposalTerm(String name, String value) {}
