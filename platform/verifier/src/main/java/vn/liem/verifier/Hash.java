package vn.liem.verifier;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash as a value: 32 bytes, compared by content, written in lower-case hex. */
public final class Hash {

    private final byte[] bytes;

    /** Takes the bytes, which must be {@value Sha256#BYTES}. */
    public Hash(byte[] bytes) {
        if (bytes.length != Sha256.BYTES) {
            throw new IllegalArgumentException(
                    "a hash has %d bytes, this has %d".formatted(Sha256.BYTES, bytes.length));
        }
        this.bytes = bytes.clone();
    }

    /** Reads 64 digits of hex. */
    public static Hash ofHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** The hash over the bytes of a body or a document. */
    public static Hash over(byte[] content) {
        return new Hash(Sha256.of(content));
    }

    /** The bytes; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves, for those who only read them. */
    byte[] unshared() {
        return bytes;
    }

    /** 64 digits of lower-case hex. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
