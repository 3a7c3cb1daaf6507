package vn.liem.notification.outcome;

import java.util.ArrayList;
import java.util.List;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.notification.outcome.OutcomeCommand.AddListener;
import vn.liem.notification.outcome.OutcomeCommand.NoteDecision;
import vn.liem.notification.outcome.OutcomeCommand.RemoveListener;
import vn.liem.notification.outcome.OutcomeCommand.RestateDecisions;
import vn.liem.notification.outcome.OutcomeEvent.DecisionNoted;
import vn.liem.notification.outcome.OutcomeEvent.DecisionWithdrawn;
import vn.liem.notification.outcome.OutcomeEvent.ListenerNoted;
import vn.liem.notification.outcome.OutcomeEvent.ListenerWithdrawn;

/**
 * Whoever is to learn of a source is told of each decision once, whichever was heard of first: the finding that led to it, or the
 * decision. Nothing of it is refused, since the owners of the facts have decided them.
 */
public final class OutcomeDecider implements Decider<OutcomeCommand, OutcomeOfSource, OutcomeEvent> {

    @Override
    public OutcomeOfSource initial() {
        return OutcomeOfSource.NONE;
    }

    @Override
    public OutcomeOfSource evolve(OutcomeOfSource state, OutcomeEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<OutcomeEvent> decide(OutcomeCommand command, OutcomeOfSource state) {
        return new Decision.Accepted<>(withTelling(
                switch (command) {
                    case AddListener(var listener) ->
                        state.listeners().contains(listener) ? List.of() : List.of(new ListenerNoted(listener));
                    case RemoveListener(var inspection, var finding) -> removed(inspection, finding, state);
                    case NoteDecision(var decision) -> noted(decision, state);
                    case RestateDecisions(var decisions) -> restated(decisions, state);
                },
                state));
    }

    private static List<OutcomeEvent> removed(String inspection, int finding, OutcomeOfSource state) {
        return state.listeners().stream()
                .filter(known -> known.inspection().equals(inspection) && known.finding() == finding)
                .<OutcomeEvent>map(ListenerWithdrawn::new)
                .toList();
    }

    private static List<OutcomeEvent> noted(SourceDecision decision, OutcomeOfSource state) {
        return state.decisions().stream().anyMatch(decision::says) ? List.of() : List.of(new DecisionNoted(decision));
    }

    private static List<OutcomeEvent> restated(List<SourceDecision> decisions, OutcomeOfSource state) {
        List<OutcomeEvent> events = new ArrayList<>();
        state.decisions().stream()
                .filter(known -> decisions.stream().noneMatch(known::says))
                .forEach(gone -> events.add(new DecisionWithdrawn(gone)));
        decisions.forEach(decision -> events.addAll(noted(decision, state)));
        return events;
    }

    private static List<OutcomeEvent> withTelling(List<OutcomeEvent> events, OutcomeOfSource state) {
        OutcomeOfSource after = state;
        for (OutcomeEvent event : events) {
            after = after.after(event);
        }
        List<OutcomeEvent> all = new ArrayList<>(events);
        all.addAll(after.toTell());
        return all;
    }
}
