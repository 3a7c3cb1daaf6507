package vn.liem.investigation.joinder;

import vn.liem.investigation.joinder.JoinderEvent.CasesJoined;

/** Whether a case was joined into another. */
public sealed interface Joinder {

    /** It goes on by itself. */
    record NotJoined() implements Joinder {}

    /** It goes on in the other one. */
    record Joined(JoinderDecision by) implements Joinder {}

    /** The state after the event. */
    default Joinder after(JoinderEvent event) {
        return switch (event) {
            case CasesJoined(var by) -> new Joined(by);
        };
    }
}
