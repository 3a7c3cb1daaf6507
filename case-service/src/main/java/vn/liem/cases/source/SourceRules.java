package vn.liem.cases.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.cases.source.Source.Registered;
import vn.liem.kernel.Refusal;

/** What must hold of a source as a whole, whatever the order in which its facts were recorded. */
final class SourceRules {

    private static final List<Function<Registered, Optional<Refusal>>> ALL = List.of(
            SourceRules::nothingComesBeforeSending,
            SourceRules::nothingIsDoneBeforeReceipt,
            SourceRules::eachBodyReceivesOnce,
            SourceRules::oneDecisionADay,
            SourceRules::institutionIsLast);

    private SourceRules() {}

    /** The first rule that is broken, naming the recorded fact that stands against it. */
    static Optional<Refusal> brokenBy(Registered source) {
        return ALL.stream().flatMap(rule -> rule.apply(source).stream()).findFirst();
    }

    private static Optional<Refusal> nothingComesBeforeSending(Registered source) {
        LocalDate sentOn = source.details().sentOn();
        SourceCourse course = source.course();
        return Stream.of(
                        brokenIf(receivedOn(course).anyMatch(sentOn::isAfter), SourceRefusal.RECEIPT_BEFORE_SENDING),
                        brokenIf(
                                redirectedOn(course).anyMatch(sentOn::isAfter),
                                SourceRefusal.REDIRECTION_BEFORE_SENDING),
                        brokenIf(decidedOn(course).anyMatch(sentOn::isAfter), SourceRefusal.DECISION_BEFORE_SENDING))
                .flatMap(Optional::stream)
                .findFirst()
                .map(rule -> rule.against(sentOn));
    }

    /** A receipt that nobody recorded yet forbids nothing. */
    private static Optional<Refusal> nothingIsDoneBeforeReceipt(Registered source) {
        SourceCourse course = source.course();
        return course.firstReceivedOn()
                .flatMap(received -> Stream.of(
                                brokenIf(
                                        redirectedOn(course).anyMatch(received::isAfter),
                                        SourceRefusal.REDIRECTION_BEFORE_RECEIPT),
                                brokenIf(
                                        decidedOn(course).anyMatch(received::isAfter),
                                        SourceRefusal.DECISION_BEFORE_RECEIPT))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(rule -> rule.against(received)));
    }

    private static Optional<Refusal> eachBodyReceivesOnce(Registered source) {
        return laterOfTwo(
                        source.course().receipts(),
                        (one, other) -> one.receivedBy().equals(other.receivedBy()))
                .map(receipt -> SourceRefusal.RECEIVED_ON_ANOTHER_DAY.against(receipt.receivedOn()));
    }

    private static Optional<Refusal> oneDecisionADay(Registered source) {
        return laterOfTwo(
                        source.course().decisions(),
                        (one, other) -> one.decidedOn().equals(other.decidedOn()))
                .map(decision -> SourceRefusal.TWO_DECISIONS_ON_ONE_DAY.against(decision.decidedOn()));
    }

    private static Optional<Refusal> institutionIsLast(Registered source) {
        List<SourceDecision> decisions = source.course().decisions();
        return decisions.stream()
                .limit(Math.max(0, decisions.size() - 1))
                .filter(decision -> decision.outcome() == SourceOutcome.INSTITUTED)
                .findFirst()
                .map(_ -> SourceRefusal.DECISION_AFTER_INSTITUTION.against(
                        decisions.getLast().decidedOn()));
    }

    private static Stream<LocalDate> receivedOn(SourceCourse course) {
        return course.receipts().stream().map(SourceReceipt::receivedOn);
    }

    private static Stream<LocalDate> redirectedOn(SourceCourse course) {
        return course.redirections().stream().map(SourceRedirection::redirectedOn);
    }

    private static Stream<LocalDate> decidedOn(SourceCourse course) {
        return course.decisions().stream().map(SourceDecision::decidedOn);
    }

    private static Optional<SourceRefusal> brokenIf(boolean broken, SourceRefusal rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    private interface Clash<T> {
        boolean of(T one, T other);
    }

    private static <T> Optional<T> laterOfTwo(List<T> facts, Clash<T> clash) {
        for (int i = 1; i < facts.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (clash.of(facts.get(earlier), facts.get(i))) {
                    return Optional.of(facts.get(i));
                }
            }
        }
        return Optional.empty();
    }
}
