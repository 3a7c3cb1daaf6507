package vn.liem.control.signature;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A decision that one officer has signed.
 *
 * @param unit the body whose decision it is
 * @param proposedBy the subject id of the officer
 * @param terms all that it says, by name: whoever signs it as the second says the same
 * @param act the act of the policy by which it was proposed, by its name: whoever may take it may refuse to
 */
public record Proposal(
        ProposalKey key,
        LocalDate decidedOn,
        String unit,
        String proposedBy,
        List<ProposalTerm> terms,
        Optional<String> act) {

    /** The most members of a decision. */
    public static final int TERMS_MAX = 500;

    public Proposal {
        if (terms.size() > TERMS_MAX) {
            throw new IllegalArgumentException(
                    "a decision has at most %d members, this has %d".formatted(TERMS_MAX, terms.size()));
        }
        terms = terms.stream()
                .sorted(Comparator.comparing(ProposalTerm::name).thenComparing(ProposalTerm::value))
                .toList();
    }

    /** Whether the other says the same of the same body. */
    boolean saysTheSameAs(Proposal other) {
        return key.of(unit).equals(other.key.of(other.unit)) && unit.equals(other.unit) && terms.equals(other.terms);
    }
}
