package vn.liem.monitoring.reports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.word.Language;

class FigureTextTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_figure_is_written_as_people_write_numbers() {
        assertEquals("1.234", of("1234"));
        assertEquals("1.234.567.890.123 đồng", of("\"1234567890123\""));
        assertEquals("48,0 % (48/100)", of("{\"numerator\":48,\"denominator\":100,\"rate\":\"48.0\"}"));
        assertEquals("0/0", of("{\"numerator\":0,\"denominator\":0,\"rate\":null}"));
        assertEquals("12,5", of("12.5"));
        assertEquals("", of("null"));
    }

    @Test
    void a_change_is_a_difference_and_of_shares_one_in_points() {
        assertEquals("+3", change("10", "7"));
        assertEquals("−3", change("7", "10"));
        assertEquals("0", change("7", "7"));
        assertEquals("", change("7", "null"));
        assertEquals(
                "+1,5 điểm",
                change(
                        "{\"numerator\":1,\"denominator\":2,\"rate\":\"50.0\"}",
                        "{\"numerator\":1,\"denominator\":2,\"rate\":\"48.5\"}"));
    }

    private static String of(String figure) {
        return FigureText.of(read(figure), Language.VIETNAMESE);
    }

    private static String change(String now, String before) {
        return FigureText.change(read(now), read(before), Language.VIETNAMESE);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
