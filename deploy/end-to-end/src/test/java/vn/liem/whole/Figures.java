package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.registers.SampleRegisters;

/** The figures that {@code ./liem report} prints, held against those of the data set. */
final class Figures {

    private static final ObjectMapper JSON = new ObjectMapper();
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

    private Figures() {}

    /** Every figure of the families in every expected file. */
    static void areThoseOfTheProvince(Installation system) {
        for (String name : SampleRegisters.PROVINCE.expected()) {
            JsonNode expected = json(SampleRegisters.PROVINCE.expected(name));
            JsonNode printed = printed(system, expected);
            assertEquals(expected.get("period"), printed.get("period"), name);
            assertEquals(expected.get("scope"), printed.get("scope"), name);
            Map<String, JsonNode> figures = ofFamilies(expected.get("figures"));
            assertFalse(figures.isEmpty());
            assertEquals(figures, ofFamilies(printed.get("figures")), name);
        }
    }

    /** The figures of the families, over the period and the scope of the first expected file. */
    static Map<String, JsonNode> printed(Installation system) {
        String name = SampleRegisters.PROVINCE.expected().getFirst();
        return ofFamilies(
                printed(system, json(SampleRegisters.PROVINCE.expected(name))).get("figures"));
    }

    private static JsonNode printed(Installation system, JsonNode expected) {
        return json(system.run(
                        "report",
                        "--from",
                        expected.at("/period/from").asText(),
                        "--to",
                        expected.at("/period/to").asText(),
                        "--as-of",
                        expected.at("/period/asOf").asText(),
                        "--scope",
                        expected.at("/scope").asText(),
                        "--format",
                        "json")
                .good()
                .out());
    }

    private static Map<String, JsonNode> ofFamilies(JsonNode figures) {
        Map<String, JsonNode> found = new TreeMap<>();
        figures.properties().stream()
                .filter(figure -> FAMILIES.stream().anyMatch(figure.getKey()::startsWith))
                .forEach(figure -> found.put(figure.getKey(), figure.getValue()));
        return found;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + text, e);
        }
    }
}
