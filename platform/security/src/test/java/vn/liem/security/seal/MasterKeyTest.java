package vn.liem.security.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.kernel.SealedText;

class MasterKeyTest {

    private static final String PLACE = "person.named/name";

    @TempDir
    Path folder;

    private Path file;
    private final PrivateSealingKey key = PrivateSealingKey.generate("k-1");

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = folder.resolve("keys").resolve("master.json");
    }

    @Test
    void it_is_made_at_the_first_start_and_kept() throws IOException {
        byte[] wrapped = MasterKey.open(file, false).wrap(key);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var files = Files.list(file.resolveSibling("."))) {
            assertEquals(1, files.count(), "nothing is left beside it");
        }
        assertOpens(MasterKey.open(file, true), wrapped);
    }

    @Test
    void it_is_refused_when_others_may_read_it() throws IOException {
        MasterKey.open(file, false);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        MasterKeyRefused refused = assertThrows(MasterKeyRefused.class, () -> MasterKey.open(file, true));
        assertTrue(refused.getMessage().contains("chmod 600"));
    }

    @Test
    void a_link_to_a_file_is_refused() throws IOException {
        MasterKey.open(file, false);
        Path link = folder.resolve("link.json");
        Files.createSymbolicLink(link, file);
        assertThrows(MasterKeyRefused.class, () -> MasterKey.open(link, true));
    }

    @Test
    void it_is_refused_when_it_is_missing_while_wrapped_keys_exist() {
        assertThrows(MasterKeyRefused.class, () -> MasterKey.open(file, true));
        assertFalse(Files.exists(file), "no new key hides the loss");
    }

    @Test
    void it_is_refused_when_it_is_damaged() throws IOException {
        MasterKey.open(file, false);
        Files.writeString(file, "{}");
        assertThrows(MasterKeyRefused.class, () -> MasterKey.open(file, true));
    }

    @Test
    void a_wrapped_key_opens_under_its_own_id_and_its_own_master_only() {
        MasterKey master = MasterKey.open(file, false);
        byte[] wrapped = master.wrap(key);
        PublicSealingKey renamed = PublicSealingKey.of("k-2", key.publicKey().x25519());
        assertThrows(MasterKeyRefused.class, () -> master.unwrap(renamed, wrapped));
        MasterKey other = MasterKey.open(folder.resolve("other.json"), false);
        assertThrows(MasterKeyRefused.class, () -> other.unwrap(key.publicKey(), wrapped));
    }

    @Test
    void a_rotation_opens_the_old_until_the_old_key_is_dropped() {
        MasterKey before = MasterKey.open(file, false);
        byte[] old = before.wrap(key);
        MasterKey after = before.rotated();
        byte[] anew = after.wrap(after.unwrap(key.publicKey(), old));
        assertNotEquals(old.length, 0);
        assertOpens(MasterKey.open(file, true), old);
        assertThrows(MasterKeyRefused.class, () -> before.unwrap(key.publicKey(), anew));
        MasterKey.open(file, true).withoutOldKeys();
        MasterKey last = MasterKey.open(file, true);
        assertOpens(last, anew);
        assertThrows(MasterKeyRefused.class, () -> last.unwrap(key.publicKey(), old));
    }

    @Test
    void two_first_starts_at_once_agree_on_one_key() throws Exception {
        var wrappedBy = new ConcurrentHashMap<Integer, byte[]>();
        try (ExecutorService starters = Executors.newFixedThreadPool(8)) {
            var starts = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(i -> starters.submit(
                            () -> wrappedBy.put(i, MasterKey.open(file, false).wrap(key))))
                    .toList();
            for (Future<?> start : starts) {
                start.get();
            }
        }
        assertEquals(8, wrappedBy.size());
        MasterKey master = MasterKey.open(file, true);
        wrappedBy.values().forEach(wrapped -> assertOpens(master, wrapped));
    }

    private void assertOpens(MasterKey master, byte[] wrapped) {
        SealedText sealed = Sealer.seal(key.publicKey(), PLACE, new FreeText("Hồ Thanh B1"));
        assertEquals(
                new Opened.Text(new FreeText("Hồ Thanh B1")),
                master.unwrap(key.publicKey(), wrapped).open(sealed, PLACE));
    }
}
