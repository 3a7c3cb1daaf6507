package vn.liem.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CosignerKeyTest {

    private static final String NAME = "witness.example/w1";
    private static final Instant AT = Instant.parse("2024-05-13T03:00:00Z");
    private static final String TEXT = "liem/case-service/1\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";

    private final KeyPair pair = NoteSigner.newPair();
    private final CosignerKey key =
            new CosignerKey(NAME, NoteKey.of(NAME, pair.getPublic()).publicKey());

    @Test
    void a_signature_says_when_it_was_given() throws GeneralSecurityException {
        assertEquals(Optional.of(AT), key.signedAt(TEXT, line(AT.getEpochSecond(), AT.getEpochSecond(), key.id())));
    }

    @Test
    void a_signature_with_its_time_set_back_is_none() throws GeneralSecurityException {
        assertEquals(
                Optional.empty(), key.signedAt(TEXT, line(AT.getEpochSecond() - 60, AT.getEpochSecond(), key.id())));
    }

    @Test
    void a_signature_over_another_checkpoint_is_none() throws GeneralSecurityException {
        SignedNote.Signature line = line(AT.getEpochSecond(), AT.getEpochSecond(), key.id());
        assertEquals(Optional.empty(), key.signedAt(TEXT.replace("\n3\n", "\n4\n"), line));
    }

    @Test
    void a_signature_as_of_a_note_is_none() throws GeneralSecurityException {
        int ofNotes = NoteKey.of(NAME, pair.getPublic()).id();
        assertEquals(Optional.empty(), key.signedAt(TEXT, line(AT.getEpochSecond(), AT.getEpochSecond(), ofNotes)));
        assertEquals(Optional.empty(), key.lineUnder(new NoteSigner(NAME, pair).sign(TEXT)));
    }

    @Test
    void a_key_survives_writing_and_reading() {
        assertEquals(key, CosignerKey.parse(key.encoded()));
    }

    @Test
    void a_key_of_notes_and_one_under_another_id_are_refused() {
        String ofNotes = NoteKey.of(NAME, pair.getPublic()).encoded();
        assertThrows(IllegalArgumentException.class, () -> CosignerKey.parse(ofNotes));
        String[] parts = key.encoded().split("\\+", 3);
        assertThrows(IllegalArgumentException.class, () -> CosignerKey.parse(parts[0] + "+00000000+" + parts[2]));
        assertThrows(IllegalArgumentException.class, () -> CosignerKey.parse("no key"));
    }

    private SignedNote.Signature line(long said, long signed, int id) throws GeneralSecurityException {
        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(pair.getPrivate());
        signing.update(CosignerKey.statement(signed, TEXT).getBytes(StandardCharsets.UTF_8));
        byte[] bytes = ByteBuffer.allocate(4 + 8 + 64)
                .putInt(id)
                .putLong(said)
                .put(signing.sign())
                .array();
        return new SignedNote.Signature(NAME, Base64.getEncoder().encodeToString(bytes));
    }
}
