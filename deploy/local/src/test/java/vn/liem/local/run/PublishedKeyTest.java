package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PublishedKeyTest {

    /** The sample of {@code docs/log-format.md}: the key of RFC 8032, 7.1, test 1. */
    @Test
    void a_key_is_written_as_the_page_on_the_logs_format_shows_it() {
        assertEquals(
                "liem/case-service/1+51b6f6cc+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea",
                PublishedKey.written(
                        "liem/case-service/1",
                        HexFormat.of()
                                .parseHex("302a300506032b6570032100"
                                        + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")));
    }
}
