package vn.liem.investigation.separation;

import vn.liem.investigation.separation.SeparationEvent.CaseSeparated;

/** Whether a case came from another by separation. */
public sealed interface Separation {

    /** It did not. */
    record NotSeparated() implements Separation {}

    /** It did, by this decision. */
    record Separated(SeparationDecision by) implements Separation {}

    /** The state after the event. */
    default Separation after(SeparationEvent event) {
        return switch (event) {
            case CaseSeparated(var by) -> new Separated(by);
        };
    }
}
