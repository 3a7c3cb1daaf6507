package vn.liem.monitoring.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;

/** The design: what is read can be read on what it stands on, and numbers are written as people write them. */
class DesignTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    private record Token(String light, String dark) {}

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "ink, sunken",
        "ink, accent-paper",
        "ink, warn-paper",
        "quiet, paper",
        "quiet, surface",
        "quiet, sunken",
        "accent, paper",
        "accent, surface",
        "accent, sunken",
        "accent, accent-paper",
        "accent, warn-paper",
        "on-fill, fill",
        "on-fill, fill-deep",
        "on-bar, bar",
        "on-bar, bar-deep",
        "on-bar-quiet, bar",
        "good, surface",
        "good, good-paper",
        "warn, surface",
        "warn, warn-paper",
        "warn, paper",
        "bad, surface",
        "bad, bad-paper",
        "bad, paper"
    })
    void words_can_be_read_on_what_they_stand_on(String words, String ground) throws IOException {
        contrast(words, ground, 4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "chart-1, surface",
        "chart-2, surface",
        "chart-3, surface",
        "chart-4, surface",
        "chart-1, sunken",
        "line-strong, surface",
        "line-strong, paper",
        "bad, sunken"
    })
    void lines_and_areas_can_be_told_from_what_they_stand_on(String area, String ground) throws IOException {
        contrast(area, ground, 3);
    }

    @Test
    void money_is_written_in_the_unit_that_is_chosen() {
        BigInteger amount = new BigInteger("1234567890123");
        assertEquals("1.234.567.890.123", MoneyUnit.DONG.written(amount, Language.VIETNAMESE));
        assertEquals("1.234.567,9", MoneyUnit.MILLION.written(amount, Language.VIETNAMESE));
        assertEquals("1.234,57", MoneyUnit.BILLION.written(amount, Language.VIETNAMESE));
        assertEquals("1,234.57", MoneyUnit.BILLION.written(amount, Language.ENGLISH));
        assertEquals("−1.234,57", MoneyUnit.BILLION.written(amount.negate(), Language.VIETNAMESE));
        assertEquals("0,00", MoneyUnit.BILLION.written(BigInteger.valueOf(4_999_999), Language.VIETNAMESE));
    }

    private static void contrast(String one, String other, double least) throws IOException {
        Map<String, Token> tokens = tokens();
        for (boolean dark : new boolean[] {false, true}) {
            double ratio = ratio(value(tokens, one, dark), value(tokens, other, dark));
            assertTrue(ratio >= least, "%s on %s, dark %s: %.2f".formatted(one, other, dark, ratio));
        }
    }

    private static String value(Map<String, Token> tokens, String name, boolean dark) {
        return dark ? tokens.get(name).dark() : tokens.get(name).light();
    }

    /** By WCAG 2.2, 1.4.3. */
    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        List<Double> parts = List.of(part(colour, 1), part(colour, 3), part(colour, 5));
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Token> tokens() throws IOException {
        try (InputStream sheet = DesignTest.class.getResourceAsStream("/templates/look/tokens.css")) {
            Matcher found = TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Token> tokens = new HashMap<>();
            while (found.find()) {
                tokens.put(found.group(1), new Token(found.group(2), found.group(3)));
            }
            return tokens;
        }
    }
}
