package vn.liem.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** An Ed25519 key that signs notes under its name. */
public final class NoteSigner {

    private final NoteKey key;
    private final PrivateKey secret;

    /** Takes both halves of the key. */
    public NoteSigner(String name, KeyPair pair) {
        this.key = NoteKey.of(name, pair.getPublic());
        this.secret = pair.getPrivate();
    }

    /** A new key pair. */
    public static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", e);
        }
    }

    /** The half that others check with. */
    public NoteKey key() {
        return key;
    }

    /** Signs the text, which ends with a line break. */
    public SignedNote sign(String text) {
        return new SignedNote(text, List.of(line(text)));
    }

    /** Adds this signature under a note of another. */
    public SignedNote cosign(SignedNote note) {
        List<SignedNote.Signature> lines = new ArrayList<>(note.signatures());
        lines.add(line(note.text()));
        return new SignedNote(note.text(), lines);
    }

    private SignedNote.Signature line(String text) {
        byte[] signature = signatureOver(text.getBytes(StandardCharsets.UTF_8));
        byte[] line = ByteBuffer.allocate(4 + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return new SignedNote.Signature(key.name(), Base64.getEncoder().encodeToString(line));
    }

    private byte[] signatureOver(byte[] text) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of %s cannot sign".formatted(key.name()), e);
        }
    }
}
