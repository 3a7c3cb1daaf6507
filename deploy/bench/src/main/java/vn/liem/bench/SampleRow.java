package vn.liem.bench;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.liem.kernel.Ids;

/** The content of a measured row: the same for the single-row inserts and for the log. */
final class SampleRow {

    static final String TYPE = "bench.row-written.v1";
    static final String ACTOR = "f3b1c1f0-0000-4000-8000-000000000001";

    private SampleRow() {}

    /** A body of some 300 bytes, another one each time. */
    static byte[] body(int caller, long version) {
        return ("{\"caller\":%d,\"decision\":\"instituted\",\"documents\":[\"%064d\",\"%064d\"],\"note\":\"s1.%036d.%s\","
                        + "\"receivedOn\":\"2024-05-16\",\"version\":%d}")
                .formatted(caller, version, version, caller, "A".repeat(40), version)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return Ids.version7(System.currentTimeMillis(), random.nextInt(), random.nextLong());
    }
}
