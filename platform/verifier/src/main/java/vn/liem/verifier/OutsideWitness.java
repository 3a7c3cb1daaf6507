package vn.liem.verifier;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A witness that the policy file names.
 *
 * @param name its name in the file
 * @param key its key
 * @param url where it takes checkpoints; empty for another service of this system, which reads them by itself
 */
public record OutsideWitness(String name, Key key, Optional<URI> url) {

    /** By what a witness is known: other services sign notes, outside witnesses sign with their time. */
    public sealed interface Key {

        /** The name that stands before its signature. */
        String signer();

        /** Its signature under a note, where it is one and holds. */
        Optional<SignedNote.Signature> lineUnder(SignedNote note);

        /** When it says that it has signed a note, where it says so and its signature holds. */
        Optional<Instant> signedAt(SignedNote note);

        /** The key in the form of the file. */
        static Key parse(String encoded) {
            try {
                return new Timed(CosignerKey.parse(encoded));
            } catch (IllegalArgumentException e) {
                return new Plain(NoteKey.parse(encoded)); // Then it is a key of notes, or none at all.
            }
        }

        /** The key of a witness of C2SP tlog-cosignature. */
        record Timed(CosignerKey key) implements Key {
            @Override
            public String signer() {
                return key.name();
            }

            @Override
            public Optional<SignedNote.Signature> lineUnder(SignedNote note) {
                return key.lineUnder(note);
            }

            @Override
            public Optional<Instant> signedAt(SignedNote note) {
                return key.lineUnder(note).flatMap(line -> key.signedAt(note.text(), line));
            }
        }

        /** The key of a service of this system. */
        record Plain(NoteKey key) implements Key {
            @Override
            public String signer() {
                return key.name();
            }

            @Override
            public Optional<SignedNote.Signature> lineUnder(SignedNote note) {
                return note.signatureOf(key);
            }

            @Override
            public Optional<Instant> signedAt(SignedNote note) {
                return Optional.empty(); // Notes are signed without a time.
            }
        }
    }
}
