package vn.liem.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public half of an Ed25519 key by which notes are checked (C2SP signed-note, type 0x01).
 *
 * @param name who signs: {@code liem/case-service/1}, no space and no plus
 * @param publicKey 32 bytes in lower-case hex
 */
public record NoteKey(String name, String publicKey) {

    private static final byte ED25519 = 0x01;
    private static final int KEY_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();

    /** What stands before the 32 bytes in the X.509 form of an Ed25519 key (RFC 8410). */
    private static final byte[] X509_START = java.util.HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        if (name.isBlank() || name.contains(" ") || name.contains("+") || !publicKey.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a key has a name without space or plus, and 32 bytes");
        }
    }

    /** Takes the key out of its JDK form. */
    public static NoteKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new NoteKey(name, HEX.formatHex(encoded, encoded.length - KEY_BYTES, encoded.length));
    }

    /** Reads the form of {@link #encoded()}. */
    public static NoteKey parse(String encoded) {
        String[] parts = encoded.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a key is written name+id+base64");
        }
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length != KEY_BYTES + 1 || bytes[0] != ED25519) {
            throw new IllegalArgumentException("only Ed25519 keys are known");
        }
        NoteKey key = new NoteKey(parts[0], HEX.formatHex(bytes, 1, bytes.length));
        if (!"%08x".formatted(key.id()).equals(parts[1])) {
            throw new IllegalArgumentException("the key's id does not fit its bytes");
        }
        return key;
    }

    /** The key as it is published: {@code name+id+base64(type ‖ key)}. */
    public String encoded() {
        byte[] typed =
                ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(bytes()).array();
        return "%s+%08x+%s".formatted(name, id(), Base64.getEncoder().encodeToString(typed));
    }

    /** The id: the first four bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key). */
    public int id() {
        byte[] hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8), new byte[] {0x0A, ED25519}, bytes());
        return ByteBuffer.wrap(hash).getInt();
    }

    /** Whether the signature is this key's over the text. */
    public boolean verifies(String text, byte[] signature) {
        try {
            byte[] x509 = ByteBuffer.allocate(X509_START.length + KEY_BYTES)
                    .put(X509_START)
                    .put(bytes())
                    .array();
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509)));
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            // Bytes that are no point of the curve or no signature: then it is not signed by this key.
            return false;
        }
    }

    private byte[] bytes() {
        return HEX.parseHex(publicKey);
    }

    @Override
    public String toString() {
        return encoded();
    }
}
