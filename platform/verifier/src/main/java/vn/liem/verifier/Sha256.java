package vn.liem.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, of which every JDK has one. */
public final class Sha256 {

    /** The length of a hash, in bytes. */
    public static final int BYTES = 32;

    private Sha256() {}

    /** The hash over the parts, one after the other. */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = digest();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** The hash over one byte of domain and the parts, as RFC 6962 separates leaves from nodes. */
    static byte[] tagged(byte tag, byte[]... parts) {
        MessageDigest digest = digest();
        digest.update(tag);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
