package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * What every command of a decision says: the document, its day, whom it concerns if not the whole case, and on what.
 *
 * @param ground the ground of the law it rests on, where it says one
 */
public record DecisionAsked(DecisionKey key, LocalDate decidedOn, Basis basis, Optional<String> ground) {

    /** A decision that says no ground. */
    public DecisionAsked(DecisionKey key, LocalDate decidedOn, Basis basis) {
        this(key, decidedOn, basis, Optional.empty());
    }

    /** A decision on the whole case. */
    public static DecisionAsked onCase(String documentNo, LocalDate decidedOn, Basis basis) {
        return new DecisionAsked(new DecisionKey(documentNo, Optional.empty()), decidedOn, basis);
    }

    /** The same decision, on one accused. */
    public DecisionAsked about(PersonKey person) {
        return new DecisionAsked(new DecisionKey(key.documentNo(), Optional.of(person)), decidedOn, basis, ground);
    }

    /** The same decision, resting on the ground. */
    public DecisionAsked restingOn(String code) {
        return new DecisionAsked(key, decidedOn, basis, Optional.of(code));
    }
}
