package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.verifier.NoteKey;

class SigningKeyFileTest {

    private static final String NAME = "liem/case-service/1";

    @TempDir
    Path folder;

    @Test
    void a_key_is_made_once_for_its_owner_alone() throws IOException {
        Path file = folder.resolve("of-the-service").resolve(SigningKeyFile.NAME);
        NoteKey first = SigningKeyFile.open(file, NAME, false).key();
        assertEquals(first, SigningKeyFile.open(file, NAME, true).key());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_death_while_it_was_written_leaves_nothing_that_stops_the_next_start() throws IOException {
        Path file = folder.resolve(SigningKeyFile.NAME);
        Path halfWritten = folder.resolve(SigningKeyFile.NAME + ".new");
        Files.writeString(halfWritten, "MC4CAQ");
        NoteKey key = SigningKeyFile.open(file, NAME, false).key();
        assertEquals(key, SigningKeyFile.open(file, NAME, true).key());
        assertFalse(Files.exists(halfWritten));
    }

    @Test
    void a_log_that_has_signed_gets_no_second_key() {
        Path file = folder.resolve(SigningKeyFile.NAME);
        assertThrows(IllegalStateException.class, () -> SigningKeyFile.open(file, NAME, true));
        assertFalse(Files.exists(file));
    }
}
