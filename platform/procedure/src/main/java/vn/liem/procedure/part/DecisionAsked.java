package vn.liem.procedure.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/** What every command of a decision says: the document, its day, whom it concerns if not the whole case, and on what. */
public record DecisionAsked(DecisionKey key, LocalDate decidedOn, Basis basis) {

    /** A decision on the whole case. */
    public static DecisionAsked onCase(String documentNo, LocalDate decidedOn, Basis basis) {
        return new DecisionAsked(new DecisionKey(documentNo, Optional.empty()), decidedOn, basis);
    }

    /** The same decision, on one accused. */
    public DecisionAsked about(PersonKey person) {
        return new DecisionAsked(new DecisionKey(key.documentNo(), Optional.of(person)), decidedOn, basis);
    }
}
