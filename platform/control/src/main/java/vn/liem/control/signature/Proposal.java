package vn.liem.control.signature;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private static final String OWN_NUMBER = "/documentNo";
    private static final String A_DAY = "On";
    private static final Set<String> NUMBERS_BESIDE_ANOTHER = Set.of("/annulledBy", "/correctedBy");

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

    /**
     * Whether the other decides the same of the same body: its own number and days are not what it decides. A document that
     * corrects or takes back another one is told from that by what it is called.
     */
    boolean isInSubstance(Proposal other) {
        return key.code().equals(other.key.code())
                && key.person().equals(other.key.person())
                && unit.equals(other.unit)
                && substance().equals(other.substance());
    }

    private List<ProposalTerm> substance() {
        boolean ofAnother = terms.stream().map(ProposalTerm::name).anyMatch(NUMBERS_BESIDE_ANOTHER::contains);
        return terms.stream()
                .filter(term -> ofAnother
                        ? !NUMBERS_BESIDE_ANOTHER.contains(term.name())
                        : !term.name().equals(OWN_NUMBER) && !term.name().endsWith(A_DAY))
                .toList();
    }

    /** Whether the other says the same of the same body. */
    boolean saysTheSameAs(Proposal other) {
        return key.of(unit).equals(other.key.of(other.unit)) && unit.equals(other.unit) && terms.equals(other.terms);
    }
}
