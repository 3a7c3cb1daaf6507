package vn.liem.service.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyBinderTest {

    enum Colour {
        DARK_RED
    }

    record Shelf(String value) {
        Shelf {
            if (!value.startsWith("K")) {
                throw new IllegalArgumentException("a shelf begins with K");
            }
        }
    }

    record Page(int number, boolean torn) {}

    record Book(
            @MaxLength(10) String title,
            @HasForm("[0-9]{3}") Optional<String> mark,
            Colour colour,
            LocalDate printedOn,
            UUID id,
            long copies,
            Shelf shelf,
            @MaxLength(2) List<Page> pages) {}

    private static final String WHOLE = """
            {"title": "Truyện", "colour": "dark_red", "printedOn": "1920-01-31", "copies": 3, "shelf": "K7",
             "id": "0199b0a4-7c1e-7000-8000-000000000001", "pages": [{"number": 1, "torn": false}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0024-05-06", "1899-12-31", "2201-01-01"})
    void a_day_beyond_the_bounds_is_said_to_be_so(String day) {
        var refused = assertThrows(RequestRefused.class, () -> bind(WHOLE.replace("1920-01-31", day)));
        assertEquals(
                List.of("day_out_of_bounds"),
                refused.problem().errors().stream().map(FieldError::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void the_first_and_the_last_day_are_taken(String day) {
        assertEquals(
                LocalDate.parse(day), bind(WHOLE.replace("1920-01-31", day)).printedOn());
    }

    @Test
    void a_whole_body_becomes_its_record() {
        Book expected = new Book(
                "Truyện",
                Optional.empty(),
                Colour.DARK_RED,
                LocalDate.of(1920, 1, 31),
                UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001"),
                3,
                new Shelf("K7"),
                List.of(new Page(1, false)));
        assertEquals(expected, bind(WHOLE));
    }

    @Test
    void text_is_normalised_to_form_c() {
        String decomposed = WHOLE.replace("Truyện", "Truye\u0323\u0302n");
        assertEquals("Truyện", bind(decomposed).title());
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Map<String, String> found = errors("""
                {"title": "far too long a title", "mark": "12", "colour": "DARK_RED", "printedOn": "1820-02-30", "copies": 1.5,
                 "shelf": "L7", "price": 3, "pages": [{"number": 1}, {"number": "2", "torn": 0}]}
                """);
        Map<String, String> expected = new TreeMap<>(Map.of(
                "/title", "too_long",
                "/mark", "bad_form",
                "/colour", "not_a_code",
                "/printedOn", "not_a_day",
                "/copies", "not_a_number",
                "/shelf", "bad_form",
                "/price", "unknown_member",
                "/id", "missing"));
        expected.putAll(Map.of(
                "/pages/0/torn", "missing", "/pages/1/number", "not_a_number", "/pages/1/torn", "not_yes_or_no"));
        assertEquals(expected, found);
    }

    @Test
    void a_list_has_its_bound() {
        String page = "{\"number\": 1, \"torn\": false}";
        String many = WHOLE.replace("[{\"number\": 1, \"torn\": false}]", "[%s,%s,%s]".formatted(page, page, page));
        assertEquals(Map.of("/pages", "too_many"), errors(many));
    }

    @Test
    void blank_and_unprintable_texts_are_refused() {
        assertEquals(Map.of("/title", "blank"), errors(WHOLE.replace("Truyện", "  ")));
        assertEquals(Map.of("/title", "unprintable"), errors(WHOLE.replace("Truyện", "T\\u0000")));
    }

    @Test
    void what_is_no_object_is_refused() {
        assertEquals(Map.of("", "not_an_object"), errors("[1]"));
    }

    @Test
    void a_refusal_never_repeats_what_was_sent() {
        RequestRefused refused = assertThrows(RequestRefused.class, () -> bind(WHOLE.replace("dark_red", "canary")));
        assertEquals(false, refused.problem().toString().contains("canary"));
    }

    private static Book bind(String json) {
        try {
            return BodyBinder.bind(new ObjectMapper().readTree(json), Book.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, String> errors(String json) {
        RequestRefused refused = assertThrows(RequestRefused.class, () -> bind(json));
        Map<String, String> found = new TreeMap<>();
        refused.problem().errors().forEach(error -> found.put(error.pointer(), error.code()));
        return found;
    }
}
