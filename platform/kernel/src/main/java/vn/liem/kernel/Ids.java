package vn.liem.kernel;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids of the forms of RFC 9562, from what the caller brings: version 7 from an instant and random bits, so that indexes
 * grow at their end, and version 8 from a name, so that the same fact gets the same id wherever it is made.
 */
public final class Ids {

    /** The version of the ids that are made from a name. */
    public static final int FROM_A_NAME = 8;

    private static final long VERSION_7 = 0x7000L;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Ids() {}

    /**
     * An id of version 7.
     *
     * @param epochMillis milliseconds since 1970, 48 bits
     * @param randomHigh 12 of its bits are used
     * @param randomLow 62 of its bits are used
     */
    public static UUID version7(long epochMillis, int randomHigh, long randomLow) {
        long high = (epochMillis << 16) | VERSION_7 | (randomHigh & 0xFFF);
        return new UUID(high, VARIANT | (randomLow & 0x3FFFFFFFFFFFFFFFL));
    }

    /** An id of version 8: the first 122 free bits of SHA-256 over {@code space}, a zero byte and {@code name}. */
    public static UUID version8(String space, String name) {
        byte[] hash = sha256(space + "\0" + name);
        ByteBuffer bits = ByteBuffer.wrap(hash);
        long high = (bits.getLong() & ~0xF000L) | VERSION_8;
        return new UUID(high, VARIANT | (bits.getLong() & 0x3FFFFFFFFFFFFFFFL));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
