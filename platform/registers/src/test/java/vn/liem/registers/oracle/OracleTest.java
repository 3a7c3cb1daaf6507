package vn.liem.registers.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.registers.SampleRegisters;

class OracleTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} gives {2} of {1}")
    @MethodSource("expected")
    void every_expected_figure_comes_out_to_the_digit(SampleRegisters set, SampleRegisters of, String name)
            throws JsonProcessingException {
        JsonNode expected = JSON.readTree(of.expected(name));
        Report report = new Report(
                expected.at("/period/from").asText(),
                expected.at("/period/to").asText(),
                expected.at("/period/asOf").asText(),
                expected.at("/scope").asText());
        JsonNode found = JSON.readTree(JSON.writeValueAsString(Oracle.of(set).report(report)));
        assertEquals(leaves(expected), leaves(found));
        assertEquals(
                List.copyOf(expected.at("/figures").properties()).stream()
                        .map(Map.Entry::getKey)
                        .toList(),
                List.copyOf(found.at("/figures").properties()).stream()
                        .map(Map.Entry::getKey)
                        .toList());
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

    private static Map<String, String> leaves(JsonNode node) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", node, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), leaves));
        } else {
            leaves.put(path, node.toString());
        }
    }
}
