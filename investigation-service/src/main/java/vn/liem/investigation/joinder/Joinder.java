package vn.liem.investigation.joinder;

import vn.liem.investigation.joinder.JoinderEvent.CasesJoined;
import vn.liem.investigation.joinder.JoinderEvent.JoinderAnnulled;

/** Whether a case was joined into another. */
public sealed interface Joinder {

    /** It goes on by itself. */
    record NotJoined() implements Joinder {}

    /** It went into another one, and goes on by itself since that was annulled. */
    record Annulled(JoinderAnnulment by) implements Joinder {}

    /** It goes on in the other one. */
    record Joined(JoinderDecision by) implements Joinder {}

    /** The state after the event. */
    default Joinder after(JoinderEvent event) {
        return switch (event) {
            case CasesJoined(var by) -> new Joined(by);
            case JoinderAnnulled(var _, var by) -> new Annulled(by);
        };
    }
}
