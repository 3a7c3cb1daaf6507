package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakArchiveTest {

    @TempDir
    Path folder;

    @Test
    void programs_stay_programs() throws IOException {
        Path archive = archive("keycloak-1/bin/kc.sh", "keycloak-1/conf/keycloak.conf");
        KeycloakArchive.unpack(archive, folder.resolve("unpacked"));
        Path unpacked = folder.resolve("unpacked").resolve("keycloak-1");
        assertTrue(Files.isExecutable(unpacked.resolve("bin").resolve("kc.sh")));
        assertFalse(Files.isExecutable(unpacked.resolve("conf").resolve("keycloak.conf")));
        assertEquals("keycloak-1/conf/keycloak.conf", Files.readString(unpacked.resolve("conf/keycloak.conf")));
    }

    @Test
    void nothing_is_written_outside_of_the_folder() throws IOException {
        Path archive = archive("../outside.sh");
        Path unpacked = folder.resolve("unpacked");
        assertThrows(IllegalStateException.class, () -> KeycloakArchive.unpack(archive, unpacked));
        assertFalse(Files.exists(folder.resolve("outside.sh")));
    }

    private Path archive(String... names) throws IOException {
        Path archive = folder.resolve("keycloak.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            for (String name : names) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                entry.setUnixMode(name.endsWith(".sh") ? 0100755 : 0100644);
                zip.putArchiveEntry(entry);
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return archive;
    }
}
