package vn.liem.monitoring.figures.door;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Figure;
import vn.liem.monitoring.figures.FlowCheck;
import vn.liem.monitoring.figures.FlowChecks;
import vn.liem.monitoring.figures.LeftOut;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.ScopedFacts;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.oracle.Oracle;

class FiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LegalOrder ORDER = new LegalOrder(DecisionTable.vietnam());
    private static final List<String> FAMILIES = List.of(
            "stage.",
            "cases.",
            "accused.",
            "sources.",
            "transfers.",
            "loss.",
            "secured.",
            "recovered.",
            "recovery.",
            "directives.",
            "appraisals.",
            "petitions.",
            "discipline.",
            "supervision.");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1100;
    private static final int LONGEST_PERIOD_DAYS = 400;
    private static final int PERIODS = 12;

    @ParameterizedTest(name = "{0} gives {2} of {1}")
    @MethodSource("expected")
    void every_expected_figure_comes_out_to_the_digit(SampleRegisters set, SampleRegisters of, String name)
            throws JsonProcessingException {
        JsonNode expected = JSON.readTree(of.expected(name));
        Report report = reportOf(expected);
        JsonNode printed = printed(FactsOfRegisters.of(set), report);
        assertEquals(expected.get("period"), printed.get("period"));
        assertEquals(expected.get("scope"), printed.get("scope"));
        assertEquals(ofFamilies(expected.get("figures")), ofFamilies(printed.get("figures")));
    }

    static Stream<Arguments> expected() {
        List<Arguments> all = new ArrayList<>();
        for (SampleRegisters set : List.of(SampleRegisters.PROVINCE, SampleRegisters.NATIONAL)) {
            set.expected().forEach(name -> all.add(Arguments.of(set, set, name)));
        }
        SampleRegisters.PROVINCE
                .expected()
                .forEach(name -> all.add(Arguments.of(SampleRegisters.BAD_ROWS, SampleRegisters.PROVINCE, name)));
        return all.stream();
    }

    @ParameterizedTest
    @EnumSource
    void any_period_of_any_unit_gives_what_the_registers_say(SampleRegisters set) throws JsonProcessingException {
        Facts facts = FactsOfRegisters.of(set);
        Oracle oracle = Oracle.of(set);
        Random dice = new Random(20240630L);
        for (int i = 0; i < PERIODS; i++) {
            LocalDate from = FIRST_DAY.plusDays(dice.nextInt(DAYS));
            LocalDate to = from.plusDays(dice.nextInt(LONGEST_PERIOD_DAYS));
            LocalDate asOf = dice.nextBoolean() ? to : from.plusDays(dice.nextInt(LONGEST_PERIOD_DAYS));
            Optional<String> scope = dice.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(facts.units()
                            .get(dice.nextInt(facts.units().size()))
                            .code());
            Report report = new Report(from, to, asOf, scope);
            JsonNode told = JSON.readTree(JSON.writeValueAsString(oracle.figures(new vn.liem.registers.oracle.Report(
                    from.toString(), to.toString(), asOf.toString(), scope.orElse(PrintedFigures.ALL)))));
            assertEquals(ofFamilies(told), ofFamilies(printed(facts, report).get("figures")), report.toString());
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("expected")
    void every_figure_has_as_many_rows_behind_it_as_it_says(SampleRegisters set, SampleRegisters of, String name)
            throws JsonProcessingException {
        ScopedFacts facts = ScopedFacts.of(FactsOfRegisters.of(set), reportOf(JSON.readTree(of.expected(name))), ORDER);
        for (Definition definition : Definitions.ALL) {
            Counting counting = definition.counting(facts);
            String id = definition.id();
            switch (counting.figure()) {
                case Figure.Count(var count) -> assertEquals(count, rows(counting.counted()), id);
                case Figure.Rate(var numerator, var denominator) -> {
                    assertEquals(numerator, rows(counting.counted()), id);
                    assertEquals(denominator, rows(counting.base()), id);
                }
                case Figure.Median(var value) ->
                    assertEquals(value.isPresent(), !counting.counted().isEmpty(), id);
                case Figure.Money(var amountVnd) -> assertEquals(amountVnd, amount(counting.counted()), id);
                case Figure.MoneyRate(var numeratorVnd, var denominatorVnd) -> {
                    assertEquals(numeratorVnd, amount(counting.counted()), id);
                    assertEquals(denominatorVnd, amount(counting.base()), id);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_a_figure_leaves_out_is_all_the_rest_and_says_why(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate to = LocalDate.of(2024, 6, 30);
        // The body that lies deepest: others have cases too.
        Optional<String> scope =
                facts.cases().stream().map(CaseFact::locality).max(Comparator.comparing(String::length));
        Report report = new Report(from, to, to, scope);
        ScopedFacts scoped = ScopedFacts.of(facts, report, ORDER);
        for (Definition definition : Definitions.ALL) {
            List<LeftOut> left = LeftOut.of(definition, facts, report, ORDER);
            Set<Fact> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            left.forEach(each -> assertTrue(seen.add(each.part().counted()), definition.id()));
            Counting counting = definition.counting(scoped);
            List<Part> whole = counting.base().isEmpty() ? counting.counted() : counting.base();
            whole.forEach(part ->
                    assertFalse(left.stream().anyMatch(each -> each.part().counted() == part.counted())));
            whole.forEach(part -> seen.add(part.counted()));
            seen.stream().map(Fact::getClass).distinct().forEach(kind -> assertTrue(seen.containsAll(facts.all(kind))));
        }
        Definition instituted = Definitions.find("cases.instituted").orElseThrow();
        assertTrue(reasons(LeftOut.of(instituted, facts, report, ORDER)).containsKey(LeftOut.Reason.OUT_OF_SCOPE));
        Report everywhere = new Report(from, to, to, Optional.empty());
        Map<LeftOut.Reason, Long> reasons = reasons(LeftOut.of(instituted, facts, everywhere, ORDER));
        assertTrue(reasons.containsKey(LeftOut.Reason.BEFORE_PERIOD));
        assertFalse(reasons.containsKey(LeftOut.Reason.OUT_OF_SCOPE));
        assertEquals(
                facts.cases().stream()
                        .filter(each -> each.separatedFrom().isPresent())
                        .count(),
                reasons.getOrDefault(LeftOut.Reason.SEPARATED, 0L));
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_outside_a_territory_is_named_in_no_list(SampleRegisters set) {
        Facts facts = FactsOfRegisters.of(set);
        LocalDate from = LocalDate.of(2024, 1, 1);
        LocalDate to = LocalDate.of(2024, 6, 30);
        String unit = facts.cases().stream()
                .map(CaseFact::locality)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        Report report = new Report(from, to, to, Optional.of(unit));
        Territory territory = Territory.of(Set.of(unit), facts);
        Set<String> cases = facts.cases().stream()
                .filter(each -> each.locality().equals(unit))
                .map(CaseFact::id)
                .collect(Collectors.toSet());
        assertFalse(cases.isEmpty());
        long named = 0;
        for (Definition definition : Definitions.ALL) {
            for (LeftOut each : LeftOut.of(definition, facts, report, ORDER)) {
                Fact fact = each.part().counted();
                assertEquals(
                        belongsTo(unit, cases, facts, fact), territory.holds(fact), () -> definition.id() + " " + fact);
                named += territory.holds(fact) ? 1 : 0;
                assertTrue(Territory.everywhere().holds(fact));
                assertFalse(Territory.nowhere().holds(fact));
            }
            // What is counted for a scope lies in it.
            ScopedFacts scoped = ScopedFacts.of(facts, report, ORDER);
            definition
                    .counting(scoped)
                    .counted()
                    .forEach(part -> assertTrue(territory.holds(part.counted()), definition.id()));
        }
        assertTrue(named > 0);
    }

    private static boolean belongsTo(String unit, Set<String> cases, Facts facts, Fact fact) {
        return switch (fact) {
            case SourceFact source -> bodiesOf(source).contains(unit);
            case PetitionFact petition -> petition.receivedBy().equals(unit);
            case DirectiveFact directive -> directive.addressedTo().equals(unit);
            case HandOverFact handOver ->
                handOver.subject().kind() == HandOverFact.Kind.CASE
                        ? cases.contains(handOver.subject().id())
                        : facts.sources().stream()
                                .filter(source ->
                                        source.id().equals(handOver.subject().id()))
                                .anyMatch(source -> bodiesOf(source).contains(unit));
            case CaseFact each -> cases.contains(each.id());
            case AccusedFact somebody -> cases.contains(somebody.caseId());
            case DecisionFact decision -> cases.contains(decision.caseId());
            case StepFact step -> cases.contains(step.caseId());
            case ObligationFact obligation ->
                cases.contains(obligation.subject().replaceFirst("^case:", ""));
            case AssetFact asset -> cases.contains(asset.subject().replaceFirst("^case:", ""));
            case AppraisalFact appraisal -> cases.contains(appraisal.caseId());
            case SupervisionFact item -> cases.contains(item.caseId());
            case DisciplineFact matter ->
                matter.caseId().isPresent()
                        ? cases.contains(matter.caseId().get())
                        : matter.locality().equals(unit);
            case UnitFact _,
                    CustodyFact _,
                    ClockFact _,
                    OfficerFact _,
                    ProposalFact _,
                    MeetingFact _,
                    InterferenceFact _ -> throw new AssertionError("no figure counts " + fact);
        };
    }

    private static List<String> bodiesOf(SourceFact source) {
        return Stream.concat(
                        Stream.of(source.sentBy()), source.handlings().stream().map(SourceFact.Handling::body))
                .toList();
    }

    private static Map<LeftOut.Reason, Long> reasons(List<LeftOut> left) {
        return left.stream().collect(groupingBy(LeftOut::reason, counting()));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("expected")
    void what_was_there_and_came_is_what_went_and_is_left(SampleRegisters set, SampleRegisters of, String name)
            throws JsonProcessingException {
        Report report = reportOf(JSON.readTree(of.expected(name)));
        List<FlowCheck.Outcome> checks = FlowChecks.of(FactsOfRegisters.of(set), report, ORDER);
        assertTrue(checks.size() >= 7);
        checks.forEach(check -> assertTrue(check.holds(), check.toString()));
    }

    /** Rows, less those that are taken off. */
    private static long rows(List<Part> parts) {
        return parts.stream().mapToLong(part -> part.amount().signum()).sum();
    }

    private static BigInteger amount(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static Report reportOf(JsonNode expected) {
        String scope = expected.at("/scope").asText();
        return new Report(
                LocalDate.parse(expected.at("/period/from").asText()),
                LocalDate.parse(expected.at("/period/to").asText()),
                LocalDate.parse(expected.at("/period/asOf").asText()),
                scope.equals(PrintedFigures.ALL) ? Optional.empty() : Optional.of(scope));
    }

    @Test
    void every_figure_is_defined_once() {
        List<String> ids = Definitions.ALL.stream().map(Definition::id).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    private static JsonNode printed(Facts facts, Report report) throws JsonProcessingException {
        return JSON.readTree(
                JSON.writeValueAsString(PrintedFigures.of(report, Definitions.figures(facts, report, ORDER))));
    }

    private static Map<String, JsonNode> ofFamilies(JsonNode figures) {
        Map<String, JsonNode> found = new TreeMap<>();
        figures.properties().stream()
                .filter(figure -> FAMILIES.stream().anyMatch(figure.getKey()::startsWith))
                .forEach(figure -> found.put(figure.getKey(), figure.getValue()));
        return found;
    }
}
