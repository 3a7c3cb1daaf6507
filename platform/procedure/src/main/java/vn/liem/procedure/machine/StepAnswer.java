package vn.liem.procedure.machine;

import java.util.List;
import java.util.Optional;

/** The answer of the law's machine to a decision. */
public sealed interface StepAnswer {

    /** The decision is lawful; so it stands from now on. */
    record Moved(Standing next) implements StepAnswer {}

    /**
     * The decision is not lawful.
     *
     * @param in the state in which it was asked
     * @param guard the condition it breaks, where it is one
     * @param allowed what may be decided instead
     */
    record Unlawful(StepTaken taken, String in, WhyNot why, Optional<Guard> guard, List<Step> allowed)
            implements StepAnswer {
        public Unlawful {
            allowed = List.copyOf(allowed);
        }
    }

    /** Why a decision is not lawful. */
    enum WhyNot {
        /** The table has no such decision in this state. */
        NOT_IN_THIS_STATE,
        /** The case was joined into another. */
        JOINED_INTO_ANOTHER,
        /** The accused was separated into another case. */
        SEPARATED_INTO_ANOTHER,
        /** Another body decides this. */
        NOT_THIS_BODY,
        /** A condition of the decision is not met. */
        CONDITION_NOT_MET
    }
}
