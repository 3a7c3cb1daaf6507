package vn.liem.cases.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a source since it was sent: facts in the order of their legal days, whatever the order in which they
 * were recorded.
 */
public record SourceCourse(
        List<SourceReceipt> receipts, List<SourceRedirection> redirections, List<SourceDecision> decisions) {

    public SourceCourse {
        receipts = sorted(
                receipts, Comparator.comparing(SourceReceipt::receivedOn).thenComparing(SourceReceipt::receivedBy));
        redirections = sorted(
                redirections,
                Comparator.comparing(SourceRedirection::redirectedOn)
                        .thenComparing(fact -> fact.redirectedTo().orElse("")));
        decisions = sorted(
                decisions, Comparator.comparing(SourceDecision::decidedOn).thenComparing(SourceDecision::outcome));
    }

    /** Nothing yet. */
    public static SourceCourse empty() {
        return new SourceCourse(List.of(), List.of(), List.of());
    }

    /** The same with a receipt. */
    public SourceCourse with(SourceReceipt fact) {
        return new SourceCourse(joined(receipts, fact), redirections, decisions);
    }

    /** The same with a redirection. */
    public SourceCourse with(SourceRedirection fact) {
        return new SourceCourse(receipts, joined(redirections, fact), decisions);
    }

    /** The same with a decision. */
    public SourceCourse with(SourceDecision fact) {
        return new SourceCourse(receipts, redirections, joined(decisions, fact));
    }

    /** The day on which the first body acknowledged it. */
    public Optional<LocalDate> firstReceivedOn() {
        return receipts.stream().map(SourceReceipt::receivedOn).findFirst();
    }

    private static <T> List<T> sorted(Collection<T> facts, Comparator<T> order) {
        return facts.stream().sorted(order).toList();
    }

    private static <T> List<T> joined(List<T> facts, T fact) {
        List<T> all = new ArrayList<>(facts);
        all.add(fact);
        return all;
    }
}
