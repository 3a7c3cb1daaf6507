package vn.liem.bench;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.liem.kernel.Ids;

/** The content of a measured row: the same for the single-row inserts and for the log. */
final class SampleRow {

    static final String TYPE = "bench.row-written.v1";
    static final String ACTOR = "f3b1c1f0-0000-4000-8000-000000000001";

    private static final String ZEROS = "0".repeat(64);
    private static final String SEALED = "." + "A".repeat(40);

    private SampleRow() {}

    /** A body of some 300 bytes, another one each time. */
    static byte[] body(int caller, long version) {
        String document = padded(version, 64);
        // Put together by hand: a caller must not take the time that is measured.
        return ("{\"caller\":" + caller + ",\"decision\":\"instituted\",\"documents\":[\"" + document + "\",\""
                        + document
                        + "\"],\"note\":\"s1." + padded(caller, 36) + SEALED
                        + "\",\"receivedOn\":\"2024-05-16\",\"version\":"
                        + version + "}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return ZEROS.substring(digits.length() + ZEROS.length() - length) + digits;
    }

    static UUID id() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return Ids.version7(System.currentTimeMillis(), random.nextInt(), random.nextLong());
    }
}
