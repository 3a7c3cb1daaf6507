package vn.liem.eventstore;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.liem.verifier.Hash;

/** The body of an event: canonical JSON (RFC 8785), kept as the bytes that were hashed. */
public final class EventBody {

    /** The largest body, in bytes; documents belong into the document store. */
    public static final int MAX_BYTES = 262_144;

    private final byte[] bytes;
    private @Nullable Hash hash;

    /** Takes canonical bytes; refuses a body over {@value #MAX_BYTES} bytes. */
    public EventBody(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "an event has at most %d bytes, this has %d".formatted(MAX_BYTES, bytes.length));
        }
        this.bytes = bytes.clone();
    }

    /** The bytes; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What stands for the body in the header; two threads that ask at once both find the same. */
    public Hash hash() {
        Hash known = hash;
        if (known == null) {
            known = Hash.over(bytes);
            hash = known;
        }
        return known;
    }

    /** The JSON as text. */
    public String json() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventBody that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says the size only: a body may hold what does not belong into a log file. */
    @Override
    public String toString() {
        return "EventBody[" + bytes.length + " bytes]";
    }
}
