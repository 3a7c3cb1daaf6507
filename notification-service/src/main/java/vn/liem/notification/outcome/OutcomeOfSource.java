package vn.liem.notification.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.notification.outcome.OutcomeEvent.DecisionNoted;
import vn.liem.notification.outcome.OutcomeEvent.DecisionWithdrawn;
import vn.liem.notification.outcome.OutcomeEvent.ListenerNoted;
import vn.liem.notification.outcome.OutcomeEvent.ListenerWithdrawn;
import vn.liem.notification.outcome.OutcomeEvent.OutcomeTold;

/**
 * What is known of the outcome of a source: who is to learn of it, how it was decided, and who was told what.
 *
 * @param told what was told to whom of decisions that stand
 */
public record OutcomeOfSource(List<Listener> listeners, List<SourceDecision> decisions, List<OutcomeTold> told) {

    /** Nothing is known. */
    static final OutcomeOfSource NONE = new OutcomeOfSource(List.of(), List.of(), List.of());

    public OutcomeOfSource {
        listeners = List.copyOf(listeners);
        decisions = List.copyOf(decisions);
        told = List.copyOf(told);
    }

    /** What is known after an event. */
    OutcomeOfSource after(OutcomeEvent event) {
        return switch (event) {
            case ListenerNoted(var listener) -> new OutcomeOfSource(with(listeners, listener), decisions, told);
            case ListenerWithdrawn(var listener) ->
                new OutcomeOfSource(without(listeners, listener::equals), decisions, told);
            case DecisionNoted(var decision) -> new OutcomeOfSource(listeners, with(decisions, decision), told);
            case DecisionWithdrawn(var decision) ->
                new OutcomeOfSource(
                        listeners,
                        without(decisions, decision::says),
                        without(told, one -> one.decision().says(decision)));
            case OutcomeTold more -> new OutcomeOfSource(listeners, decisions, with(told, more));
        };
    }

    /** What is to be told now: every decision once to each who is to learn of it, in the order of legal days. */
    List<OutcomeTold> toTell() {
        List<OutcomeTold> now = new ArrayList<>();
        decisions.stream()
                .sorted(Comparator.comparing(SourceDecision::decidedOn).thenComparing(SourceDecision::outcome))
                .flatMap(decision -> listeners.stream()
                        .filter(listener -> listener.isToldOf(decision))
                        .map(listener -> new OutcomeTold(listener, decision)))
                .forEach(one -> {
                    if (Stream.concat(told.stream(), now.stream()).noneMatch(known -> isSame(known, one))) {
                        now.add(one);
                    }
                });
        return now;
    }

    private static boolean isSame(OutcomeTold one, OutcomeTold other) {
        return one.to().hearsWith(other.to()) && one.decision().says(other.decision());
    }

    private static <T> List<T> with(List<T> known, T more) {
        return Stream.concat(known.stream(), Stream.of(more)).toList();
    }

    private static <T> List<T> without(List<T> known, Predicate<T> gone) {
        return known.stream().filter(gone.negate()).toList();
    }
}
