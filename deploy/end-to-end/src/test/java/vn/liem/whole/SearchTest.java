package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a word is found wherever it may hide. */
class SearchTest {

    private static final Search SEARCH = Search.of("Kanaryqx");

    @ParameterizedTest
    @ValueSource(strings = {"Kanaryqx", "aKanaryqx", "ab KANARYQX z", "abc kanaryqx", "Ông Kanaryqx Thị"})
    void a_word_is_found_in_upper_and_lower_case(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(SEARCH.isIn(bytes));
        assertTrue(SEARCH.isIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kanaryqx", "aKanaryqx", "abKanaryqxz", "abcKanaryqx", "Ông Kanaryqx Thị"})
    void a_word_is_found_in_digits_and_in_base64_wherever_it_stands(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(SEARCH.isIn("\\x" + HexFormat.of().formatHex(bytes)));
        assertTrue(SEARCH.isIn(Base64.getEncoder().encodeToString(bytes)));
        assertTrue(SEARCH.isIn(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
    }

    @Test
    void nothing_is_found_where_there_is_nothing() {
        assertFalse(SEARCH.isIn("Kanary qx"));
        assertFalse(SEARCH.isIn(Base64.getEncoder().encodeToString("Kanary qx".getBytes(StandardCharsets.UTF_8))));
    }
}
