package vn.liem.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.messaging.BadRecord;
import vn.liem.messaging.RecordForm;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

class TopicRecordTest {

    private static final byte[] BODY = bytes("{}");
    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");

    /** A record, with something of it replaced. */
    record Given(
            String name,
            UnaryOperator<String> header,
            @Nullable String prev,
            boolean hasHeader,
            byte @Nullable [] body) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Given> records_that_are_none() {
        return Stream.of(
                        new Given("a schema beyond an int", schema("3000000000"), "0", true, BODY),
                        new Given("a schema far below", schema("-3000000000"), "0", true, BODY),
                        new Given("a position beyond a long", position("9".repeat(30)), "0", true, BODY),
                        new Given("a position with an exponent", position("1e400"), "0", true, BODY),
                        new Given("no JSON", _ -> "{", "0", true, BODY),
                        new Given("nothing", _ -> "", "0", true, BODY),
                        new Given("JSON of another kind", _ -> "[1]", "0", true, BODY),
                        new Given("deep JSON", _ -> "[".repeat(100_000), "0", true, BODY),
                        new Given("a header without a value", UnaryOperator.identity(), "0", false, BODY),
                        new Given("a place without a value", UnaryOperator.identity(), null, true, BODY),
                        new Given("a place that is no number", UnaryOperator.identity(), "x", true, BODY),
                        new Given("a place after its own", UnaryOperator.identity(), "7", true, BODY),
                        new Given("a place below all", UnaryOperator.identity(), "-1", true, BODY),
                        new Given("no body", UnaryOperator.identity(), "0", true, null),
                        new Given("another body", UnaryOperator.identity(), "0", true, bytes("{\"a\":1}")),
                        new Given("a body that is too large", UnaryOperator.identity(), "0", true, new byte[1 << 20]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("records_that_are_none")
    void what_is_no_record_is_said_to_be_none(Given given) {
        assertThrows(BadRecord.class, () -> TopicRecord.read(record(given)));
    }

    @Test
    void a_record_is_read() throws BadRecord {
        Given whole = new Given("a record", UnaryOperator.identity(), "0", true, BODY);
        assertEquals(1, TopicRecord.read(record(whole)).pos());
    }

    private static UnaryOperator<String> schema(String value) {
        return header -> header.replace("\"schema\":1", "\"schema\":" + value);
    }

    private static UnaryOperator<String> position(String value) {
        return header -> header.replace("\"pos\":1", "\"pos\":" + value);
    }

    private static ConsumerRecord<String, byte[]> record(Given given) {
        String header = given.header().apply(new String(header().canonical(), StandardCharsets.UTF_8));
        Headers headers = new RecordHeaders();
        headers.add(RecordForm.HEADER, given.hasHeader() ? bytes(header) : null);
        headers.add(RecordForm.PREV, given.prev() == null ? null : bytes(given.prev()));
        return new ConsumerRecord<>(
                "case.events.v1",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                "lamp:1",
                given.body(),
                headers,
                Optional.empty());
    }

    private static LeafHeader header() {
        return new LeafHeader(
                "case-service/1",
                1,
                "lamp:1",
                1,
                "lamp:1",
                ID,
                "lamp.lit.v1",
                1,
                LocalDate.of(2024, 5, 13),
                Instant.parse("2024-05-13T01:00:00Z"),
                "officer-1",
                Optional.empty(),
                ID,
                ID,
                Optional.empty(),
                Optional.empty(),
                Hash.over(BODY));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
