package vn.liem.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignedNoteTest {

    private static final String TEXT = "liem/case-service/1\n3\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";

    private final NoteSigner service = new NoteSigner("liem/case-service/1", NoteSigner.newPair());
    private final NoteSigner witness = new NoteSigner("liem/trial-service/1", NoteSigner.newPair());

    /** The example of the C2SP signed-note page, whose bytes others have agreed on. */
    @Test
    void a_note_of_another_implementation_is_read_and_checked() {
        NoteKey key = NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
        String note = """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """;
        assertTrue(SignedNote.parse(note).isSignedBy(key));
        assertFalse(SignedNote.parse(note.replace("answer", "Answer")).isSignedBy(key));
    }

    @Test
    void a_note_survives_writing_and_reading() {
        SignedNote note = witness.cosign(service.sign(TEXT));
        SignedNote read = SignedNote.parse(note.encoded());
        assertEquals(note.encoded(), read.encoded());
        assertTrue(read.isSignedBy(service.key()));
        assertTrue(read.isSignedBy(witness.key()));
    }

    @Test
    void a_changed_text_is_signed_by_nobody() {
        SignedNote note = service.sign(TEXT);
        SignedNote changed = new SignedNote(TEXT.replace("\n3\n", "\n4\n"), note.signatures());
        assertFalse(changed.isSignedBy(service.key()));
    }

    @Test
    void another_key_of_the_same_name_has_not_signed() {
        NoteSigner impostor = new NoteSigner("liem/case-service/1", NoteSigner.newPair());
        assertFalse(impostor.sign(TEXT).isSignedBy(service.key()));
    }

    @Test
    void a_key_survives_writing_and_reading() {
        assertEquals(service.key(), NoteKey.parse(service.key().encoded()));
        assertThrows(IllegalArgumentException.class, () -> NoteKey.parse("name+00000000+AAAA"));
    }

    @Test
    void what_is_no_note_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> SignedNote.parse(TEXT));
        assertThrows(IllegalArgumentException.class, () -> SignedNote.parse(TEXT + "\nsigned by nobody\n"));
        assertThrows(
                IllegalArgumentException.class, () -> SignedNote.parse("x".repeat(SignedNote.MAX_LENGTH) + "\n\n"));
    }
}
