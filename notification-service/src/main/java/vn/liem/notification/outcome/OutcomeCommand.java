package vn.liem.notification.outcome;

import java.util.List;

/** What may be asked of the outcome of a source. */
public sealed interface OutcomeCommand {

    /** Tells a body from now on. */
    record AddListener(Listener listener) implements OutcomeCommand {}

    /** Tells it no more: its finding did not lead there. */
    record RemoveListener(String inspection, int finding) implements OutcomeCommand {}

    /** Notes a decision. */
    record NoteDecision(SourceDecision decision) implements OutcomeCommand {}

    /** Notes all decisions that there are, as a correction tells them. */
    record RestateDecisions(List<SourceDecision> decisions) implements OutcomeCommand {
        public RestateDecisions {
            decisions = List.copyOf(decisions);
        }
    }
}
