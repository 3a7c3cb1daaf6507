package vn.liem.service.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.liem.eventstore.WholeFile;
import vn.liem.verifier.SignedNote;

/** The last note that a service has signed, in a file beside its key: a database put back from a backup forgets it. */
public record LastSigned(Path file) {

    /** What the file is called in the folder of its service. */
    public static final String NAME = "last-signed";

    /** The note, where one was written. */
    public Optional<SignedNote> read() {
        try {
            return Files.exists(file) ? Optional.of(SignedNote.parse(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the last signed checkpoint cannot be read", e);
        }
    }

    /** Replaces the note in one step. */
    public void write(SignedNote note) {
        try {
            WholeFile.write(file, note.encoded());
        } catch (IOException e) {
            throw new UncheckedIOException("the last signed checkpoint cannot be written", e);
        }
    }
}
