package vn.liem.verifier;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it (C2SP signed-note): the text ends with a line break, an empty line follows, then one
 * line a signature, {@code — name base64(key id ‖ signature)}.
 *
 * @param text the signed text with its last line break
 * @param signatures at least one
 */
public record SignedNote(String text, List<Signature> signatures) {

    /** The longest note that is read, in characters. */
    public static final int MAX_LENGTH = 16_384;

    /**
     * One line under the text.
     *
     * @param name whose key it is
     * @param base64 the key's id in four bytes and the signature
     */
    public record Signature(String name, String base64) {

        private static final int ID_BYTES = 4;

        public Signature {
            byte[] bytes = Base64.getDecoder().decode(base64);
            // One signature is written in one way: bits that mean nothing could be changed unseen.
            boolean oneWay = Base64.getEncoder().encodeToString(bytes).equals(base64);
            if (name.isBlank() || bytes.length <= ID_BYTES || !oneWay) {
                throw new IllegalArgumentException("a signature line is a dash, a name and base64");
            }
        }

        /** The key's id: the first four bytes, as a number. */
        int keyId() {
            return ByteBuffer.wrap(bytes()).getInt();
        }

        byte[] signature() {
            byte[] bytes = bytes();
            return Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
        }

        private byte[] bytes() {
            return Base64.getDecoder().decode(base64);
        }
    }

    private static final String DASH = "\u2014 ";

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty()) {
            throw new IllegalArgumentException("a signed note has a text that ends its line, and a signature");
        }
    }

    /** The note as it is stored and sent. */
    public String encoded() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Signature line : signatures) {
            note.append(DASH)
                    .append(line.name())
                    .append(' ')
                    .append(line.base64())
                    .append('\n');
        }
        return note.toString();
    }

    /** Reads a note; refuses one of another form. */
    public static SignedNote parse(String encoded) {
        int gap = encoded.lastIndexOf("\n\n");
        if (encoded.length() > MAX_LENGTH || gap < 0) {
            throw new IllegalArgumentException("a signed note has a text, an empty line and signatures, and at most "
                    + MAX_LENGTH + " characters");
        }
        List<Signature> signatures = new ArrayList<>();
        for (String line : encoded.substring(gap + 2).lines().toList()) {
            signatures.add(signature(line));
        }
        return new SignedNote(encoded.substring(0, gap + 1), signatures);
    }

    /** Whether the key has signed the text. */
    public boolean isSignedBy(NoteKey key) {
        return signatureOf(key).isPresent();
    }

    /** The signature line of the key, where it is one and holds. */
    public Optional<Signature> signatureOf(NoteKey key) {
        return signatures.stream()
                .filter(line -> line.name().equals(key.name()) && line.keyId() == key.id())
                .filter(line -> key.verifies(text, line.signature()))
                .findFirst();
    }

    private static Signature signature(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2) {
            throw new IllegalArgumentException("a signature line is a dash, a name and base64");
        }
        return new Signature(parts[0], parts[1]);
    }
}
