package vn.liem.monitoring.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;

/** A fact of the kind that a figure counts and that it leaves out, with why (không tính vào chỉ tiêu). */
public record LeftOut(Part part, Reason reason) {

    /** No fact of a register is dated before or after these. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Why a fact is left out. */
    public enum Reason {
        OUT_OF_SCOPE("Thuộc đơn vị khác", "It belongs to another body"),
        BEFORE_PERIOD("Trước kỳ báo cáo", "It lies before the period"),
        AFTER_PERIOD("Sau kỳ báo cáo", "It lies after the period"),
        AFTER_CUT_OFF("Sau ngày chốt số liệu", "It is dated after the cut-off day"),
        MERGED("Đã nhập vào vụ án khác", "The case was joined into another"),
        SEPARATED("Vụ án tách ra, đã tính ở vụ án gốc", "It was separated from a case that counts already"),
        AT_ANOTHER_STAGE("Đang ở giai đoạn khác", "It stands at another stage"),
        NOT_MEANT("Không thuộc nội dung của chỉ tiêu", "It is not what the figure counts");

        private final String vietnamese;
        private final String english;

        Reason(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** In Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** In English. */
        public String english() {
            return english;
        }
    }

    /** A report that asks for more than another, and what it means that only it counts a fact. */
    private record Wider(Reason reason, Set<Fact> counted) {}

    /**
     * All that a figure leaves out, each fact once. Why is found by counting again with one bound taken away at a time:
     * the first bound without which the fact counts is the reason.
     */
    public static List<LeftOut> of(Definition definition, Facts facts, Report report, LegalOrder order) {
        return of(definition, facts, report, order, kinds(definition, facts, report, order));
    }

    /** The kinds of facts that a figure counts, in this report or in a wider one. */
    public static Set<Class<? extends Fact>> kinds(
            Definition definition, Facts facts, Report report, LegalOrder order) {
        ScopedFacts scoped = ScopedFacts.of(facts, report, order);
        Set<Class<? extends Fact>> kinds = Stream.concat(
                        behind(definition, scoped).stream(),
                        wider(definition, facts, report, order).stream().flatMap(each -> each.counted().stream()))
                .map(fact -> fact.getClass().asSubclass(Fact.class))
                .collect(Collectors.toSet());
        // A figure that counts nothing still says of which facts it would count.
        facts.types().stream()
                .filter(type -> facts.all(type).stream()
                        .anyMatch(fact -> definition.exception(scoped, fact).isPresent()))
                .forEach(kinds::add);
        return kinds;
    }

    /** What a figure leaves out of some facts, of the kinds that it counts among all. */
    public static List<LeftOut> of(
            Definition definition, Facts facts, Report report, LegalOrder order, Set<Class<? extends Fact>> kinds) {
        ScopedFacts scoped = ScopedFacts.of(facts, report, order);
        Set<Fact> counted = behind(definition, scoped);
        List<Wider> wider = wider(definition, facts, report, order);
        List<LeftOut> left = new ArrayList<>();
        for (Class<? extends Fact> kind : kinds) {
            for (Fact fact : facts.all(kind)) {
                if (!counted.contains(fact)) {
                    left.add(new LeftOut(Part.of(fact), why(definition, scoped, wider, fact)));
                }
            }
        }
        return List.copyOf(left);
    }

    private static Reason why(Definition definition, ScopedFacts scoped, List<Wider> wider, Fact fact) {
        return definition
                .exception(scoped, fact)
                .or(() -> wider.stream()
                        .filter(each -> each.counted().contains(fact))
                        .findFirst()
                        .map(Wider::reason))
                .orElse(Reason.NOT_MEANT);
    }

    private static List<Wider> wider(Definition definition, Facts facts, Report report, LegalOrder order) {
        Optional<String> scope = report.scope();
        List<Wider> wider = new ArrayList<>();
        periods(report)
                .forEach((reason, asked) -> wider.add(new Wider(reason, behind(definition, facts, asked, order))));
        if (scope.isPresent()) {
            // Another body's fact says so whatever its day is.
            Stream.concat(Stream.of(report), periods(report).values().stream())
                    .map(asked -> new Report(asked.from(), asked.to(), asked.asOf(), Optional.empty()))
                    .forEach(asked ->
                            wider.add(new Wider(Reason.OUT_OF_SCOPE, behind(definition, facts, asked, order))));
        }
        return wider;
    }

    private static Map<Reason, Report> periods(Report report) {
        Map<Reason, Report> periods = new EnumMap<>(Reason.class);
        Optional<String> scope = report.scope();
        periods.put(Reason.BEFORE_PERIOD, new Report(FIRST, report.to(), report.asOf(), scope));
        periods.put(Reason.AFTER_PERIOD, new Report(report.from(), LAST, report.asOf(), scope));
        periods.put(Reason.AFTER_CUT_OFF, new Report(report.from(), LAST, LAST, scope));
        return periods;
    }

    private static Set<Fact> behind(Definition definition, Facts facts, Report report, LegalOrder order) {
        return behind(definition, ScopedFacts.of(facts, report, order));
    }

    /** The facts themselves, and not others that say the same. */
    private static Set<Fact> behind(Definition definition, ScopedFacts scoped) {
        Counting counting = definition.counting(scoped);
        List<Part> parts = counting.base().isEmpty() ? counting.counted() : counting.base();
        Set<Fact> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.forEach(part -> facts.add(part.counted()));
        return facts;
    }
}
