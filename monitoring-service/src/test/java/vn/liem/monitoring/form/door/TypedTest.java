package vn.liem.monitoring.form.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @Test
    void what_was_typed_is_read_without_blanks_around_it_and_with_lines_of_one_kind() {
        Typed typed = read("words=+B%C3%A1o+c%C3%A1o%0D%0Atu%E1%BA%A7n+&on=2024-03-18")
                .orElseThrow();
        assertEquals("Báo cáo\ntuần", typed.of("words"));
        assertEquals("2024-03-18", typed.of("on"));
        assertEquals("", typed.of("another"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "on", "on=1&on=2", "on=%ZZ", "on=%C3", "on=\u1ea7", "0n=1", "on[]=1", "on=1&&to=2"})
    void what_no_form_of_ours_sends_is_not_read(String body) {
        assertEquals(Optional.empty(), read(body));
    }

    @Test
    void a_form_has_so_many_fields_and_no_more() {
        assertTrue(read(fields(Typed.MAX_FIELDS)).isPresent());
        assertEquals(Optional.empty(), read(fields(Typed.MAX_FIELDS + 1)));
    }

    @Test
    void a_form_has_so_many_bytes_and_no_more() {
        assertTrue(read("a=" + "x".repeat(Typed.MAX_BYTES - 2)).isPresent());
        assertEquals(Optional.empty(), read("a=" + "x".repeat(Typed.MAX_BYTES - 1)));
    }

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(i -> "f" + i + "=x").collect(Collectors.joining("&"));
    }

    private static Optional<Typed> read(String body) {
        return Typed.of(body.getBytes(StandardCharsets.UTF_8));
    }
}
