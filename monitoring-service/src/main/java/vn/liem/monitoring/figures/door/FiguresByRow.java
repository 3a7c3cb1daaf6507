package vn.liem.monitoring.figures.door;

import static vn.liem.monitoring.figures.door.Annex.number;
import static vn.liem.monitoring.figures.door.Annex.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.ScopedFacts;
import vn.liem.monitoring.word.Meaning;

/** Tables with the same figures in each row, of a case or of a body: each defined as it is for all. */
final class FiguresByRow {

    private static final String CASE = "case:";
    private static final List<String> OF_RECOVERY = List.of(
            "loss.determined",
            "secured.value",
            "recovered.toDate",
            "recovery.rateJudgment",
            "recovery.rateEnforceable",
            "recovery.rateLoss",
            "recovery.securedRatio");
    private static final List<String> OF_UNITS = List.of(
            "sources.registered",
            "sources.resolutionRate",
            "cases.instituted",
            "accused.instituted",
            "cases.judged",
            "cases.returned",
            "directives.overdue",
            "petitions.open",
            "recovered.inPeriod");

    /** What stands where a rate or a median has nothing to be of. */
    private static final String NONE = "–";

    private FiguresByRow() {}

    /** The figures of recovery for each case with a loss, an asset or an obligation: defined as they are for all. */
    static Annex recovery(Facts facts, Report report, LegalOrder order, Territory territory) {
        ScopedFacts scoped = ScopedFacts.of(facts, report, order);
        Map<String, CaseFact> cases = new HashMap<>();
        facts.cases().stream().filter(territory::holds).forEach(each -> cases.put(each.id(), each));
        Set<CaseFact> rows = new LinkedHashSet<>();
        OF_RECOVERY.forEach(figure -> {
            Counting counting = definition(figure).counting(scoped);
            Stream.concat(counting.counted().stream(), counting.base().stream())
                    .forEach(part -> caseOf(part.counted()).map(cases::get).ifPresent(rows::add));
        });
        List<Annex.Column> columns = new ArrayList<>(List.of(text("Số vụ", 16)));
        OF_RECOVERY.forEach(
                figure -> columns.add(number(Meaning.of(figure).title().vietnamese(), 18)));
        Map<String, List<Fact>> money = bySubject(facts);
        return Annex.numbered(
                columns,
                rows.stream()
                        .sorted(Comparator.comparing(CaseFact::number))
                        .map(each -> figures(each.number(), onlyOf(each, money, facts), report, OF_RECOVERY, order))
                        .toList());
    }

    private static Map<String, List<Fact>> bySubject(Facts facts) {
        Map<String, List<Fact>> bySubject = new HashMap<>();
        facts.assets()
                .forEach(each -> bySubject
                        .computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each));
        facts.obligations()
                .forEach(each -> bySubject
                        .computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each));
        return bySubject;
    }

    private static Facts onlyOf(CaseFact theCase, Map<String, List<Fact>> money, Facts facts) {
        return Facts.of(Stream.<Stream<? extends Fact>>of(
                        Stream.of(theCase),
                        money.getOrDefault(CASE + theCase.id(), List.of()).stream(),
                        facts.units().stream())
                .<Fact>flatMap(each -> each)
                .toList());
    }

    /** The bodies right below the scope, each with all under it. */
    static Annex units(Facts facts, Report report, LegalOrder order) {
        List<UnitFact> rows = facts.units().stream()
                .filter(each -> each.parent().equals(report.scope()))
                .sorted(Comparator.comparing(UnitFact::code))
                .toList();
        List<Annex.Column> columns = new ArrayList<>(List.of(text("Đơn vị", 30)));
        OF_UNITS.forEach(figure -> columns.add(number(Meaning.of(figure).title().vietnamese(), 16)));
        return Annex.numbered(
                columns,
                rows.stream()
                        .map(each -> figures(
                                each.nameVi(),
                                facts,
                                new Report(report.from(), report.to(), report.asOf(), Optional.of(each.code())),
                                OF_UNITS,
                                order))
                        .toList());
    }

    private static List<String> figures(String title, Facts of, Report asked, List<String> ids, LegalOrder order) {
        ScopedFacts some = ScopedFacts.of(of, asked, order);
        List<String> cells = new ArrayList<>(List.of(title));
        ids.forEach(id -> cells.add(inCell(definition(id).counting(some).figure())));
        return cells;
    }

    /** A figure in a narrow cell: percent over what it is of; a rate of nothing has none. */
    private static String inCell(Figure figure) {
        return switch (figure) {
            case Figure.Rate rate when rate.percent().isEmpty() -> NONE;
            case Figure.MoneyRate rate when rate.percent().isEmpty() -> NONE;
            case Figure.Rate _ -> Paper.written(figure).replace(" (", "\n(");
            case Figure.MoneyRate _ ->
                Paper.written(figure).replace(" (", "\n(").replace("/", "/\n");
            case Figure.Median(var value) when value.isEmpty() -> NONE;
            case Figure.Count _, Figure.Median _, Figure.Money _ -> Paper.written(figure);
        };
    }

    private static Optional<String> caseOf(Fact fact) {
        if (fact instanceof CaseFact each) {
            return Optional.of(each.id());
        }
        return subjectOf(fact)
                .filter(subject -> subject.startsWith(CASE))
                .map(subject -> subject.substring(CASE.length()));
    }

    private static Optional<String> subjectOf(Fact fact) {
        return fact instanceof AssetFact asset
                ? Optional.of(asset.subject())
                : fact instanceof ObligationFact obligation ? Optional.of(obligation.subject()) : Optional.empty();
    }

    private static Definition definition(String figure) {
        return Definitions.find(figure).orElseThrow();
    }
}
