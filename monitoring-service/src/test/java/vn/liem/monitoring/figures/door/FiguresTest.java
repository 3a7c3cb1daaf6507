package vn.liem.monitoring.figures.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Report;
import vn.liem.procedure.journey.DecisionTable;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.oracle.Oracle;

class FiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LegalOrder ORDER = new LegalOrder(DecisionTable.vietnam());
    private static final List<String> FAMILIES = List.of("stage.", "cases.", "accused.", "sources.", "transfers.");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 1100;
    private static final int LONGEST_PERIOD_DAYS = 400;
    private static final int PERIODS = 12;

    @ParameterizedTest(name = "{0} gives {2} of {1}")
    @MethodSource("expected")
    void every_expected_figure_comes_out_to_the_digit(SampleRegisters set, SampleRegisters of, String name)
            throws JsonProcessingException {
        JsonNode expected = JSON.readTree(of.expected(name));
        String scope = expected.at("/scope").asText();
        Report report = new Report(
                LocalDate.parse(expected.at("/period/from").asText()),
                LocalDate.parse(expected.at("/period/to").asText()),
                LocalDate.parse(expected.at("/period/asOf").asText()),
                scope.equals(PrintedFigures.ALL) ? Optional.empty() : Optional.of(scope));
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
