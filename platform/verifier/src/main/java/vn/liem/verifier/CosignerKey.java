package vn.liem.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public half of an Ed25519 key by which an outside witness countersigns checkpoints with its time (C2SP
 * tlog-cosignature, type 0x04).
 *
 * @param name who countersigns: no space and no plus
 * @param publicKey 32 bytes in lower-case hex
 */
public record CosignerKey(String name, String publicKey) {

    private static final byte COSIGNATURE = 0x04;
    private static final int KEY_BYTES = 32;
    private static final int TIME_BYTES = 8;
    private static final int SIGNATURE_BYTES = 64;

    /** The end of the year 9999: a later time is none that a clock has shown. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private static final HexFormat HEX = HexFormat.of();

    public CosignerKey {
        // The same form as a key of notes; another byte tells what it signs.
        publicKey = new NoteKey(name, publicKey).publicKey();
    }

    /** Reads {@code name+id+base64}; refuses a key of another type, and an id that is not the key's. */
    public static CosignerKey parse(String encoded) {
        String[] parts = encoded.split("\\+", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a key is written name+id+base64");
        }
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length != KEY_BYTES + 1 || bytes[0] != COSIGNATURE) {
            throw new IllegalArgumentException("only Ed25519 keys of witnesses are known");
        }
        CosignerKey key = new CosignerKey(parts[0], HEX.formatHex(bytes, 1, bytes.length));
        if (!key.encoded().equals(encoded)) {
            throw new IllegalArgumentException("the id is not the key's");
        }
        return key;
    }

    /** The key as it is published. */
    public String encoded() {
        byte[] typed = ByteBuffer.allocate(KEY_BYTES + 1)
                .put(COSIGNATURE)
                .put(HEX.parseHex(publicKey))
                .array();
        return name + "+" + HEX.toHexDigits(id()) + "+" + Base64.getEncoder().encodeToString(typed);
    }

    /** The first four bytes of SHA-256 over name, line break, type and key, as a number. */
    int id() {
        byte[] hash = Sha256.of(
                name.getBytes(StandardCharsets.UTF_8), new byte[] {0x0A, COSIGNATURE}, HEX.parseHex(publicKey));
        return ByteBuffer.wrap(hash).getInt();
    }

    /** The signature line of the witness under a note, where it is one and holds. */
    public Optional<SignedNote.Signature> lineUnder(SignedNote note) {
        return note.signatures().stream()
                .filter(line -> signedAt(note.text(), line).isPresent())
                .findFirst();
    }

    /** When the witness has signed the text by this line; empty where it has not. */
    public Optional<Instant> signedAt(String text, SignedNote.Signature line) {
        byte[] signature = line.signature();
        if (!line.name().equals(name) || line.keyId() != id() || signature.length != TIME_BYTES + SIGNATURE_BYTES) {
            return Optional.empty();
        }
        long seconds = ByteBuffer.wrap(signature).getLong();
        byte[] bare = Arrays.copyOfRange(signature, TIME_BYTES, signature.length);
        boolean holds = seconds >= 0
                && seconds <= LAST_SECOND
                && new NoteKey(name, publicKey).verifies(statement(seconds, text), bare);
        return holds ? Optional.of(Instant.ofEpochSecond(seconds)) : Optional.empty();
    }

    /** What is signed: that as of this time the log has this checkpoint and none that contradicts it. */
    public static String statement(long seconds, String text) {
        return "cosignature/v1\ntime " + seconds + "\n" + text;
    }

    @Override
    public String toString() {
        return encoded();
    }
}
