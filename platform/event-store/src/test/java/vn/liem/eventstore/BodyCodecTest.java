package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.kernel.PersonKey;

class BodyCodecTest {

    private static final String CANARY = "Hồ Thanh B1";
    private static final LocalDate MONDAY = LocalDate.of(2024, 5, 13);
    private static final PersonKey PERSON = new PersonKey(UUID.fromString("0199b0a4-7c1e-7000-8000-000000000001"));

    enum Channel {
        CITIZEN,
        OWN_FINDING
    }

    record Reported(Channel channel, LocalDate receivedOn, PersonKey by, Optional<String> note, OptionalLong pages) {}

    record Counted(long count) {}

    record Weighed(double grams) {}

    record Word(String value) {
        Word {
            if (value.length() > 20) {
                throw new IllegalArgumentException("too long: " + value);
            }
        }
    }

    record Words(List<Word> words) {}

    record Holding(Optional<Words> words, Map<String, Word> named) {}

    @Test
    void members_stand_in_the_order_of_their_names_and_say_what_they_hold() {
        Reported full =
                new Reported(Channel.OWN_FINDING, MONDAY, PERSON, Optional.of("Đã nhận\n“đơn”"), OptionalLong.of(3));
        String json = "{\"by\":\"0199b0a4-7c1e-7000-8000-000000000001\",\"channel\":\"own_finding\","
                + "\"note\":\"Đã nhận\\n“đơn”\",\"pages\":3,\"receivedOn\":\"2024-05-13\"}";
        assertEquals(json, BodyCodec.encode(full).json());
        assertEquals(full, BodyCodec.decode(BodyCodec.encode(full), Reported.class));
    }

    @Test
    void what_is_empty_is_left_out_and_comes_back_empty() {
        Reported bare = new Reported(Channel.CITIZEN, MONDAY, PERSON, Optional.empty(), OptionalLong.empty());
        String json = "{\"by\":\"0199b0a4-7c1e-7000-8000-000000000001\",\"channel\":\"citizen\","
                + "\"receivedOn\":\"2024-05-13\"}";
        assertEquals(json, BodyCodec.encode(bare).json());
        assertEquals(bare, BodyCodec.decode(BodyCodec.encode(bare), Reported.class));
    }

    @Test
    void a_record_of_one_value_is_that_value_wherever_it_stands() {
        Holding holding =
                new Holding(Optional.of(new Words(List.of(new Word("a"), new Word("b")))), Map.of("c", new Word("d")));
        assertEquals(
                "{\"named\":{\"c\":\"d\"},\"words\":{\"words\":[\"a\",\"b\"]}}",
                BodyCodec.encode(holding).json());
        assertEquals(holding, BodyCodec.decode(BodyCodec.encode(holding), Holding.class));
    }

    @Test
    void a_member_that_a_later_version_added_is_passed_over() {
        assertEquals(new Counted(7), decode("{\"added\":{\"x\":[1]},\"count\":7}", Counted.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"words\":null}",
                "{\"words\":[null]}",
                "{\"words\":[\"a\",null]}",
                "[]",
                "{\"words\":\"a\"}",
            })
    void a_member_that_is_needed_must_be_there(String json) {
        assertThrows(IllegalArgumentException.class, () -> decode(json, Words.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"named\":null}",
                "{\"named\":{\"c\":null}}",
                "{\"named\":{},\"words\":{}}",
                "{\"named\":{},\"words\":{\"words\":[null]}}",
            })
    void a_need_inside_an_optional_or_a_map_is_a_need_too(String json) {
        assertThrows(IllegalArgumentException.class, () -> decode(json, Holding.class));
    }

    @Test
    void what_could_not_be_read_back_is_not_written() {
        List<Word> gap = new ArrayList<>();
        gap.add(null);
        assertThrows(IllegalArgumentException.class, () -> BodyCodec.encode(new Words(null)));
        assertThrows(IllegalArgumentException.class, () -> BodyCodec.encode(new Words(gap)));
        assertThrows(IllegalArgumentException.class, () -> BodyCodec.encode(new Holding(null, Map.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"count\":null}", "{\"count\":1.5}", "{\"count\":\"\"}", "{\"count\":true}"})
    void a_number_is_never_made_up(String json) {
        assertThrows(IllegalArgumentException.class, () -> decode(json, Counted.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CITIZEN", "Citizen", "0", "neighbour", ""})
    void a_constant_is_read_by_its_name_in_lower_case_alone(String channel) {
        String json = "{\"by\":\"%s\",\"channel\":\"%s\",\"receivedOn\":\"2024-05-13\"}".formatted(PERSON, channel);
        assertThrows(IllegalArgumentException.class, () -> decode(json, Reported.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, BodyCodec.MAX_NUMBER, -BodyCodec.MAX_NUMBER})
    void a_number_that_every_reader_holds_exactly_comes_back(long count) {
        assertEquals(
                "{\"count\":%d}".formatted(count),
                BodyCodec.encode(new Counted(count)).json());
        assertEquals(new Counted(count), BodyCodec.decode(BodyCodec.encode(new Counted(count)), Counted.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {BodyCodec.MAX_NUMBER + 1, -BodyCodec.MAX_NUMBER - 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void a_larger_number_is_refused(long count) {
        assertThrows(IllegalArgumentException.class, () -> BodyCodec.encode(new Counted(count)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1e-9, Double.NaN, Double.POSITIVE_INFINITY, 1e300})
    void a_fraction_is_refused(double grams) {
        assertThrows(IllegalArgumentException.class, () -> BodyCodec.encode(new Weighed(grams)));
    }

    @Test
    void text_that_is_no_unicode_is_refused_as_its_bytes_would_be_another_text() {
        assertThrows(IllegalArgumentException.class, () -> BodyCodec.encode(new Words(List.of(new Word("\ud800")))));
        assertThrows(IllegalArgumentException.class, () -> BodyCodec.canonical("{\"a\":\"\\udc00\"}"));
    }

    @Test
    void a_body_may_be_as_large_as_the_limit_and_no_larger() {
        String frame = "{\"a\":\"\"}";
        String fits = "x".repeat(EventBody.MAX_BYTES - frame.length());
        assertEquals(
                EventBody.MAX_BYTES,
                BodyCodec.canonical("{\"a\":\"%s\"}".formatted(fits)).bytes().length);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> BodyCodec.canonical("{\"a\":\"x%s\"}".formatted(fits)));
        assertEquals("an event has at most 262144 bytes, this has 262145", refused.getMessage());
    }

    @Test
    void no_exception_quotes_what_a_body_holds() {
        String quoted = "\"" + CANARY + "\"";
        saysNothing(() -> decode("{\"count\":" + quoted + "}", Counted.class));
        saysNothing(() -> decode("{\"words\":[" + quoted + ",3]}", Counted.class));
        saysNothing(() -> decode("{\"words\":[\"" + CANARY.repeat(3) + "\"]}", Words.class));
        saysNothing(() -> decode("{\"by\":" + quoted + ",\"channel\":" + quoted + "}", Reported.class));
        saysNothing(() -> BodyCodec.canonical("{\"a\":" + CANARY + "}"));
        saysNothing(() -> BodyCodec.canonical("{" + quoted + ":1," + quoted + ":2}"));
        saysNothing(() -> BodyCodec.canonical("{\"a\":" + quoted + "}" + CANARY));
        saysNothing(() -> BodyCodec.encode(new Object() {
            @SuppressWarnings("unused") // Read by reflection.
            public String getName() {
                throw new IllegalStateException(CANARY);
            }
        }));
        assertFalse(BodyCodec.canonical("{\"a\":" + quoted + "}").toString().contains(CANARY));
    }

    private static void saysNothing(Executable broken) {
        StringWriter everything = new StringWriter();
        assertThrows(IllegalArgumentException.class, broken::execute)
                .printStackTrace(new PrintWriter(everything, true));
        assertFalse(everything.toString().contains("Thanh"), everything::toString);
    }

    private static <T> T decode(String json, Class<T> type) {
        return BodyCodec.decode(new EventBody(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)), type);
    }
}
