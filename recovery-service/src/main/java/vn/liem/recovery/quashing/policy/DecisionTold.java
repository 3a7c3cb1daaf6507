package vn.liem.recovery.quashing.policy;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;

/**
 * What is read of a decision on a judgment, or of its correction.
 *
 * @param step which decision of the law it is, where its type does not say so
 */
public record DecisionTold(Decided decision, Optional<Step> step) {

    /** The decision itself. */
    public record Decided(String documentNo, LocalDate decidedOn, String unit, Optional<PersonKey> person) {}

    /** The decision of the law, by its code. */
    public record Step(String code) {}
}
