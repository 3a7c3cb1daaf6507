package vn.liem.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void version_7_orders_by_time() {
        UUID earlier = Ids.version7(1_700_000_000_000L, 0xFFF, -1L);
        UUID later = Ids.version7(1_700_000_000_001L, 0, 0L);
        assertEquals(7, earlier.version());
        assertEquals(2, earlier.variant());
        assertEquals(-1, Integer.signum(earlier.toString().compareTo(later.toString())));
    }

    @Test
    void version_8_is_the_same_for_the_same_name_and_only_for_it() {
        assertEquals(
                "b6d721d2-8769-82dc-9784-2b706d4f2e6c",
                Ids.version8("case", "VA-00001").toString());
        assertNotEquals(Ids.version8("case", "VA-00001"), Ids.version8("case", "VA-00002"));
        assertNotEquals(Ids.version8("caseV", "A-00001"), Ids.version8("case", "VA-00001"));
    }

    @Test
    void a_stream_is_named_by_kind_and_id() {
        assertEquals("case", new StreamId("case:1").kind());
        assertThrows(IllegalArgumentException.class, () -> new StreamId("Nguyễn Văn A"));
        assertThrows(IllegalArgumentException.class, () -> new StreamId("case:" + "x".repeat(StreamId.MAX_LENGTH)));
    }
}
