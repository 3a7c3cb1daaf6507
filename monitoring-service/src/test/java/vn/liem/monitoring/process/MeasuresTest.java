package vn.liem.monitoring.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Offence;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.procedure.Profile;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueDates;
import vn.liem.procedure.due.DueQuestion;
import vn.liem.procedure.due.Lengthening;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.DecisionRule;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.law.Answer;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.OffenceClass;
import vn.liem.registers.SampleRegisters;

class MeasuresTest {

    private static final Law LAW = Law.vietnam();
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 6, 30);
    private static final AskedTime HALF = new AskedTime(FROM, TO, TO);
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1100;
    private static final int PERIODS = 8;

    /** A time at a stage as a plain walk over the rows has it. */
    private record Plain(String caseId, CaseStage stage, LocalDate from, LocalDate until, boolean open) {}

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void stays_are_those_of_a_plain_walk_over_the_rows(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        Measures measures = measures(facts, Optional.empty(), HALF);
        Set<Plain> plain = walked(facts, TO);
        for (CaseStage stage : stages()) {
            List<Plain> ended = plain.stream()
                    .filter(each -> each.stage() == stage && !each.open())
                    .filter(each -> !each.until().isBefore(FROM))
                    .toList();
            List<Plain> open = plain.stream()
                    .filter(each -> each.stage() == stage && each.open())
                    .toList();
            isSame(ended, measures.find("process.stayed." + stage).orElseThrow());
            isSame(open, measures.find("process.staying." + stage).orElseThrow());
        }
        assertTrue(plain.size() > facts.cases().size());
    }

    private static void isSame(List<Plain> expected, Measured measured) {
        Comparator<String> order = Comparator.naturalOrder();
        assertEquals(
                expected.stream()
                        .map(each -> each.caseId() + each.from() + each.until())
                        .sorted(order)
                        .toList(),
                measured.spans().stream()
                        .map(each -> ((CaseFact) each.fact()).id() + each.from() + each.until())
                        .sorted(order)
                        .toList(),
                measured.id());
        assertEquals(expected.size(), measured.count(), measured.id());
        List<Long> days = expected.stream()
                .map(each -> each.until().toEpochDay() - each.from().toEpochDay())
                .toList();
        assertEquals(days.stream().max(Comparator.naturalOrder()), measured.longestDays(), measured.id());
        assertEquals(nineInTen(days), measured.ninetiethDays(), measured.id());
        assertEquals(middle(days), measured.medianDays().map(BigDecimal::doubleValue), measured.id());
    }

    /** The least of the numbers that nine in ten do not exceed. */
    private static Optional<Long> nineInTen(List<Long> days) {
        return days.stream()
                .filter(most -> days.stream().filter(each -> each <= most).count() * 10 >= days.size() * 9L)
                .min(Comparator.naturalOrder());
    }

    /** As many lie below as above. */
    private static Optional<Double> middle(List<Long> days) {
        long[] sorted = days.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(LongStream.of(sorted)
                        .skip((sorted.length - 1) / 2)
                        .limit(sorted.length % 2 == 0 ? 2 : 1)
                        .average()
                        .orElseThrow());
    }

    private static Set<Plain> walked(Facts facts, LocalDate day) {
        Map<String, List<DecisionFact>> byCase = new HashMap<>();
        facts.decisions().stream()
                .filter(each -> !each.decidedOn().isAfter(day))
                .sorted(Comparator.comparing(DecisionFact::decidedOn)
                        .thenComparing(DecisionFact::round)
                        .thenComparing(DecisionFact::order))
                .forEach(each -> byCase.computeIfAbsent(each.caseId(), _ -> new ArrayList<>())
                        .add(each));
        Set<Plain> all = new TreeSet<>(Comparator.comparing(Plain::toString));
        for (CaseFact each : facts.cases()) {
            if (!each.registeredOn().isAfter(day)) {
                all.addAll(walked(each, byCase.getOrDefault(each.id(), List.of()), day));
            }
        }
        return all;
    }

    private static List<Plain> walked(CaseFact registered, List<DecisionFact> decisions, LocalDate day) {
        List<CaseStage> stages = new ArrayList<>(List.of(CaseStage.MATTER));
        List<LocalDate> since = new ArrayList<>(List.of(registered.registeredOn()));
        registered.institutedOn().filter(on -> !on.isAfter(day)).ifPresent(on -> {
            stages.add(CaseStage.INVESTIGATION);
            since.add(on);
        });
        for (DecisionFact each : decisions) {
            DecisionRule rule = LAW.profile().decisions().rule(each.decision());
            boolean ofOne = each.person().isPresent() && !rule.ofOneAccusedIn().isEmpty();
            if (!ofOne && rule.to() != stages.getLast()) {
                stages.add(rule.to());
                since.add(each.decidedOn());
            }
        }
        boolean joined = registered.mergedOn().filter(on -> !on.isAfter(day)).isPresent();
        boolean neverMatter = registered.itemType().equals("case") && stages.size() > 1;
        List<Plain> plain = new ArrayList<>();
        for (int i = neverMatter ? 1 : 0; i < stages.size(); i++) {
            boolean last = i == stages.size() - 1;
            if (!last || !joined) {
                LocalDate until = last ? day : since.get(i + 1);
                plain.add(new Plain(registered.id(), stages.get(i), since.get(i), until, last));
            }
        }
        return plain;
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void as_many_stand_wait_and_came_back_as_the_figures_say(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        Random dice = new Random(20240630L);
        for (int i = 0; i < PERIODS; i++) {
            LocalDate from = FIRST_DAY.plusDays(dice.nextInt(DAYS));
            LocalDate to = from.plusDays(dice.nextInt(200));
            LocalDate asOf = dice.nextBoolean() ? to : from.plusDays(dice.nextInt(200));
            Optional<String> scope = i == 0
                    ? Optional.empty()
                    : Optional.of(facts.units()
                            .get(dice.nextInt(facts.units().size()))
                            .code());
            Map<String, Figure> figures = Definitions.figures(facts, new Report(from, to, asOf, scope), LAW.order());
            Measures measures = measures(facts, scope, new AskedTime(from, to, asOf));
            for (CaseStage stage : stages()) {
                isCount(figures, "stage." + stage, measures, "process.staying." + stage);
            }
            for (String body : List.of("procuracy", "judge", "panel")) {
                isCount(figures, "cases.returned." + body, measures, "process.returned." + body);
            }
            isCount(figures, "appraisals.open", measures, "process.waiting.appraisal");
            isCount(
                    figures,
                    "appraisals.overdue",
                    measures.find("process.waiting.appraisal").orElseThrow().over());
            isCount(figures, "appraisals.casesHeldUp", measures, "process.waiting.held_up");
            if (scope.isEmpty()) {
                isCount(figures, "transfers.unanswered", measures, "process.waiting.handover");
                isCount(figures, "transfers.returned", measures, "process.returned.handover");
            }
        }
    }

    private static void isCount(Map<String, Figure> figures, String figure, Measures measures, String id) {
        isCount(figures, figure, measures.find(id).orElseThrow().count());
    }

    private static void isCount(Map<String, Figure> figures, String figure, long measured) {
        assertEquals(((Figure.Count) figures.get(figure)).count(), measured, figure);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void an_investigation_is_judged_by_the_row_of_its_class_and_its_extensions(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        Measured measured = measures(facts, Optional.empty(), HALF)
                .find("process.stayed.INVESTIGATION")
                .orElseThrow();
        int judged = 0;
        for (Span span : measured.spans()) {
            CaseFact registered = (CaseFact) span.fact();
            if (span.turn() == 1 && registered.separatedFrom().isEmpty()) {
                Optional<LocalDate> expected = lastDay(facts, registered, span);
                assertEquals(expected, span.lastDay(), registered.number());
                assertEquals(
                        expected.filter(day -> ChronoUnit.DAYS.between(day, span.until()) > 0)
                                .isPresent(),
                        span.isOver());
                judged += expected.isPresent() ? 1 : 0;
            }
        }
        assertTrue(judged > 0, "some are judged");
        assertTrue(measured.judged() >= judged);
    }

    private static Optional<LocalDate> lastDay(Facts facts, CaseFact registered, Span span) {
        Stream<Offence> charged = facts.accused().stream()
                .filter(each -> each.caseId().equals(registered.id()))
                .filter(each -> !each.accusedOn().isAfter(span.until()))
                .flatMap(each -> ofAccused(each).stream());
        List<Clause> clauses = Stream.concat(registered.offence().stream(), charged)
                .map(each -> new Clause(each.article(), each.clause().orElse("none")))
                .toList();
        if (!(Profile.vietnam().offences().classOfCase(clauses) instanceof Answer.Known<OffenceClass>(var known))) {
            return Optional.empty();
        }
        List<Lengthening> extensions = facts.decisions().stream()
                .filter(each -> each.caseId().equals(registered.id()))
                .filter(each -> each.decision() == ProceduralDecision.INVESTIGATION_EXTENDED)
                .filter(each -> !each.decidedOn().isBefore(span.from())
                        && !each.decidedOn().isAfter(span.until()))
                .sorted(Comparator.comparing(DecisionFact::decidedOn).thenComparing(DecisionFact::order))
                .<Lengthening>map(each -> new Lengthening.By(
                        new Limit.Months(Integer.parseInt(each.detail().orElseThrow()))))
                .toList();
        DueAnswer answer = new DueDates(Profile.vietnam())
                .answer(DueQuestion.of("INV", new Start.OnDay(span.from()))
                        .forClass(known)
                        .lengthened(extensions));
        // One extension more than the law has is no question there; the clock counts it all the same.
        return answer instanceof DueAnswer.Due due ? Optional.of(due.counted().due()) : span.lastDay();
    }

    private static Optional<Offence> ofAccused(AccusedFact somebody) {
        return somebody.offence();
    }

    @Test
    void returns_are_told_by_body_and_by_which_time_it_is() {
        Facts facts = FactsOfRegisters.of(SampleRegisters.NATIONAL);
        Measured returned = measures(facts, Optional.empty(), new AskedTime(FIRST_DAY, TO, TO))
                .find("process.returned.procuracy")
                .orElseThrow();
        Map<String, Integer> seen = new HashMap<>();
        Map<Integer, Long> turns = new HashMap<>();
        Map<String, Long> bodies = new HashMap<>();
        facts.decisions().stream()
                .filter(each -> each.decision() == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION)
                .filter(each -> each.detail().orElse("").equals("procuracy"))
                .sorted(Comparator.comparing(DecisionFact::decidedOn))
                .forEach(each -> {
                    int turn = seen.merge(each.caseId(), 1, Integer::sum);
                    if (!each.decidedOn().isBefore(FIRST_DAY)
                            && !each.decidedOn().isAfter(TO)) {
                        turns.merge(turn, 1L, Long::sum);
                        bodies.merge(each.unit(), 1L, Long::sum);
                    }
                });
        assertEquals(turns, Map.copyOf(returned.byTurn()));
        assertEquals(bodies, Map.copyOf(returned.byBody()));
        assertTrue(returned.medianDays().isEmpty(), "a return takes no time");
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void as_many_passed_from_a_stage_as_left_it(SampleRegisters set) {
        Measures measures = measures(FactsOfRegisters.of(set), Optional.empty(), HALF);
        Map<Passage, List<Span>> passages = measures.passages();
        for (CaseStage stage : stages()) {
            long passed = passages.entrySet().stream()
                    .filter(each -> each.getKey().from() == stage)
                    .mapToLong(each -> each.getValue().size())
                    .sum();
            assertEquals(measures.find("process.stayed." + stage).orElseThrow().count(), passed, stage.name());
        }
        assertTrue(passages.keySet().stream().anyMatch(Passage::isBack), "something came back");
    }

    private static List<CaseStage> stages() {
        return Stream.of(CaseStage.values())
                .filter(stage -> stage != CaseStage.CLOSED && stage != CaseStage.TERMINATED)
                .toList();
    }

    private static Measures measures(Facts facts, Optional<String> scope, AskedTime time) {
        return new Measures(FactsInScope.of(facts, scope, Territory.everywhere()), LAW, time);
    }
}
