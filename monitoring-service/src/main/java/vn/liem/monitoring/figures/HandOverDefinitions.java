package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.monitoring.figures.Definition.Median;

/** Figures of hand-overs of files, recorded and live alike (chuyển hồ sơ). */
final class HandOverDefinitions {

    static final Count SENT = new Count(
            "transfers.sent",
            facts -> facts.handOvers().stream()
                    .filter(each -> facts.report().inPeriod(each.sentOn()))
                    .toList());

    static final Count UNANSWERED = new Count(
            "transfers.unanswered",
            facts -> facts.handOvers().stream()
                    .filter(each -> facts.report().byStateDay(each.sentOn()))
                    .filter(each -> !facts.report().byStateDay(each.end().map(End::endedOn)))
                    .toList());

    /** What ended in the period, however it did. */
    static final Count ENDED = new Count(
            "check.ended",
            facts -> facts.handOvers().stream()
                    .filter(each -> facts.report().byStateDay(each.sentOn()))
                    .filter(each -> facts.report().inPeriod(each.end().map(End::endedOn)))
                    .toList());

    static final List<Definition> ALL = List.of(
            SENT,
            new Count(
                    "transfers.received",
                    facts -> received(facts).stream()
                            .map(each -> Part.on(each, each.receivedOn()))
                            .toList()),
            new Count(
                    "transfers.returned",
                    facts -> facts.handOvers().stream()
                            .filter(each -> each.end()
                                    .filter(end -> end.outcome() == Outcome.RETURNED)
                                    .filter(end -> facts.report().inPeriod(end.endedOn()))
                                    .isPresent())
                            .map(each -> Part.on(each, each.end().map(End::endedOn)))
                            .toList()),
            UNANSWERED,
            new Median(
                    "transfers.medianDaysToReceipt",
                    facts -> received(facts).stream()
                            .flatMap(HandOverDefinitions::daysToReceipt)
                            .toList()));

    private HandOverDefinitions() {}

    private static List<HandOverFact> received(ScopedFacts facts) {
        return facts.handOvers().stream()
                .filter(each -> facts.report().inPeriod(each.receivedOn()))
                .toList();
    }

    private static Stream<Part> daysToReceipt(HandOverFact each) {
        Optional<LocalDate> received = each.receivedOn();
        return each
                .sentOn()
                .flatMap(sent -> received.map(day -> Part.days(each, received, ChronoUnit.DAYS.between(sent, day))))
                .stream();
    }
}
