package vn.liem.monitoring.figures;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.ObligationFact.Receipt;
import vn.liem.monitoring.figures.Definition.Money;
import vn.liem.monitoring.figures.Definition.MoneyRate;

/** Figures of the loss caused, of what is secured and of the money that came back (thiệt hại, kê biên, thu hồi). */
final class MoneyDefinitions {

    /** Fines and costs are no money that comes back. */
    private static final Set<String> COMES_BACK = Set.of("compensation", "restitution", "confiscation");

    static final List<Definition> ALL = List.of(
            new Money("loss.determined", MoneyDefinitions::loss),
            new Money("secured.value", MoneyDefinitions::secured),
            new Money("recovered.inPeriod", MoneyDefinitions::inPeriod),
            new Money("recovered.toDate", MoneyDefinitions::toDate),
            rate("recovery.rateJudgment", obligation -> Optional.of(obligation.fixedOn())),
            rate("recovery.rateEnforceable", ObligationFact::enforceableOn),
            new MoneyRate("recovery.rateLoss", MoneyDefinitions::toDate, MoneyDefinitions::loss),
            new MoneyRate(
                    "recovery.securedRatio",
                    facts -> Stream.concat(secured(facts).stream(), toDate(facts).stream())
                            .toList(),
                    MoneyDefinitions::loss));

    private MoneyDefinitions() {}

    private static List<Part> loss(ScopedFacts facts) {
        return facts.cases().stream()
                .flatMap(each -> each.loss().stream()
                        .filter(loss -> facts.report().byStateDay(loss.determinedOn()))
                        .map(loss -> Part.vnd(each, loss.determinedOn(), new BigInteger(loss.amountVnd()))))
                .toList();
    }

    /** Each measure by itself, as registers count them. */
    private static List<Part> secured(ScopedFacts facts) {
        return facts.assets().stream()
                .flatMap(asset -> secured(asset, facts.report().stateDay()))
                .toList();
    }

    private static Stream<Part> secured(AssetFact asset, LocalDate day) {
        return asset.securing(day)
                .map(measure -> Part.vnd(asset, Optional.of(measure.decidedOn()), asset.valueOn(measure, day)));
    }

    private static List<Part> toDate(ScopedFacts facts) {
        return comingBack(facts)
                .flatMap(obligation -> obligation.receipts().stream()
                        .filter(receipt -> facts.report().byStateDay(receipt.receivedOn()))
                        .filter(receipt -> !facts.report().byStateDay(receipt.reversedOn()))
                        .map(receipt -> came(obligation, receipt)))
                .toList();
    }

    private static List<Part> inPeriod(ScopedFacts facts) {
        return comingBack(facts)
                .flatMap(obligation -> inPeriod(facts.report(), obligation))
                .toList();
    }

    private static Stream<ObligationFact> comingBack(ScopedFacts facts) {
        return facts.obligations().stream().filter(obligation -> COMES_BACK.contains(obligation.kind()));
    }

    /** A receipt that was reversed on its own side of the first day counts for nothing; else on the day of its reversal. */
    private static Stream<Part> inPeriod(Report report, ObligationFact obligation) {
        return obligation.receipts().stream().flatMap(receipt -> {
            if (report.inPeriod(receipt.receivedOn()) && !report.byStateDay(receipt.reversedOn())) {
                return Stream.of(came(obligation, receipt));
            }
            return report.before(receipt.receivedOn()) && report.inPeriod(receipt.reversedOn())
                    ? Stream.of(Part.vnd(
                            obligation, receipt.reversedOn(), vnd(receipt).negate()))
                    : Stream.empty();
        });
    }

    private static Part came(ObligationFact obligation, Receipt receipt) {
        return Part.vnd(obligation, Optional.of(receipt.receivedOn()), vnd(receipt));
    }

    private static BigInteger vnd(Receipt receipt) {
        return new BigInteger(receipt.amountVnd());
    }

    /** What came of what was to come, over the obligations that are due from a day on. */
    private static MoneyRate rate(String id, Function<ObligationFact, Optional<LocalDate>> dueFrom) {
        return new MoneyRate(
                id,
                facts -> counted(facts, dueFrom)
                        .map(each -> Part.vnd(each, dueFrom.apply(each), recovered(facts.report(), each)))
                        .toList(),
                facts -> counted(facts, dueFrom)
                        .map(each -> Part.vnd(each, dueFrom.apply(each), toCome(facts.report(), each)))
                        .toList());
    }

    private static Stream<ObligationFact> counted(
            ScopedFacts facts, Function<ObligationFact, Optional<LocalDate>> dueFrom) {
        return comingBack(facts).filter(obligation -> facts.report().byStateDay(dueFrom.apply(obligation)));
    }

    private static BigInteger recovered(Report report, ObligationFact obligation) {
        return inPeriod(report, obligation)
                .map(Part::amount)
                .reduce(BigInteger.ZERO, BigInteger::add)
                .min(toCome(report, obligation))
                .max(BigInteger.ZERO);
    }

    /** What is outstanding when the period begins, and what the period adds to it or takes away. */
    private static BigInteger toCome(Report report, ObligationFact obligation) {
        BigInteger amount = new BigInteger(obligation.amountVnd());
        BigInteger toCome = report.before(obligation.fixedOn())
                ? amount.subtract(reduced(obligation, report::before))
                        .subtract(receivedBefore(report, obligation))
                        .max(BigInteger.ZERO)
                : BigInteger.ZERO;
        BigInteger fixed = report.inPeriod(obligation.fixedOn()) ? amount : BigInteger.ZERO;
        return toCome.add(fixed).subtract(reduced(obligation, report::inPeriod)).max(BigInteger.ZERO);
    }

    private static BigInteger reduced(ObligationFact obligation, Predicate<LocalDate> when) {
        return obligation.reductions().stream()
                .filter(reduction -> when.test(reduction.reducedOn()))
                .map(reduction -> new BigInteger(reduction.amountVnd()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger receivedBefore(Report report, ObligationFact obligation) {
        return obligation.receipts().stream()
                .filter(receipt -> report.before(receipt.receivedOn()))
                .filter(receipt -> !report.before(receipt.reversedOn()))
                .map(MoneyDefinitions::vnd)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
