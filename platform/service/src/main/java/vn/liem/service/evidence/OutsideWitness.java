package vn.liem.service.evidence;

import java.net.URI;
import java.util.Optional;
import vn.liem.verifier.CosignerKey;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;

/**
 * A witness that the policy file names.
 *
 * @param name its name in the file
 * @param key its key
 * @param url where it takes checkpoints; empty for another service of this system, which reads them by itself
 */
record OutsideWitness(String name, Key key, Optional<URI> url) {

    /** By what a witness is known: other services sign notes, outside witnesses sign with their time. */
    sealed interface Key {

        /** The name that stands before its signature. */
        String signer();

        /** Its signature under a note, where it is one and holds. */
        Optional<SignedNote.Signature> lineUnder(SignedNote note);

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
        }
    }
}
