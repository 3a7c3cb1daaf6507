package vn.liem.procedure.journey;

import java.util.List;
import java.util.Optional;

/** The answer of the machine to a decision. */
public sealed interface StageAnswer {

    /** The decision fits; the case stands there from now on. */
    record Moved(CaseState next) implements StageAnswer {}

    /** The decision does not fit; {@code in} is nothing where no case stands, and {@code allowed} is what would fit. */
    record Illegal(
            ProceduralDecision refused, Optional<CaseStage> in, List<ProceduralDecision> allowed, IllegalBecause reason)
            implements StageAnswer {

        public Illegal {
            allowed = List.copyOf(allowed);
        }
    }
}
