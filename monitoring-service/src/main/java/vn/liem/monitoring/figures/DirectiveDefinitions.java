package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.figures.Definition.Count;
import vn.liem.monitoring.figures.Definition.Rate;

/** Figures of conclusions, recommendations and directions with an owner (kết luận, kiến nghị, chỉ đạo). */
final class DirectiveDefinitions {

    static final List<Definition> ALL = List.of(
            new Count(
                    "directives.issued",
                    facts -> facts.directives().stream()
                            .filter(each -> facts.report().inPeriod(each.issuedOn()))
                            .toList()),
            onTime("directives.onTimeRate", (report, each) -> each.finalDueOn(report.asOf())),
            onTime("directives.onTimeRateOriginal", (_, each) -> each.dueOn()),
            new Count(
                    "directives.overdue",
                    facts -> facts.directives().stream()
                            .filter(each -> isOverdue(facts.report(), each))
                            .toList()));

    private DirectiveDefinitions() {}

    /** Of those that were due in the period and not cancelled by then, those that were verified by then. */
    private static Definition onTime(String id, BiFunction<Report, DirectiveFact, Optional<LocalDate>> dueOn) {
        return new Rate(
                id,
                facts -> due(facts, dueOn).stream()
                        .filter(each -> each.verifiedOn()
                                .filter(day -> isBy(day, dueOn.apply(facts.report(), each)))
                                .isPresent())
                        .map(each -> Part.on(each, each.verifiedOn()))
                        .toList(),
                facts -> due(facts, dueOn).stream()
                        .map(each -> Part.on(each, dueOn.apply(facts.report(), each)))
                        .toList());
    }

    private static List<DirectiveFact> due(
            ScopedFacts facts, BiFunction<Report, DirectiveFact, Optional<LocalDate>> dueOn) {
        Report report = facts.report();
        return facts.directives().stream()
                .filter(each -> report.inPeriod(dueOn.apply(report, each)))
                .filter(each -> each.cancelledOn()
                        .filter(day -> isBy(day, dueOn.apply(report, each)))
                        .isEmpty())
                .toList();
    }

    private static boolean isOverdue(Report report, DirectiveFact each) {
        return report.byStateDay(each.issuedOn())
                && each.finalDueOn(report.stateDay())
                        .filter(report.stateDay()::isAfter)
                        .isPresent()
                && !report.byStateDay(each.verifiedOn())
                && !report.byStateDay(each.cancelledOn());
    }

    private static boolean isBy(LocalDate day, Optional<LocalDate> due) {
        return due.filter(last -> !day.isAfter(last)).isPresent();
    }
}
