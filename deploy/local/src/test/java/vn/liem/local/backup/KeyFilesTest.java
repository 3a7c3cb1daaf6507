package vn.liem.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.local.backup.Manifest.Held;
import vn.liem.local.run.Home;

class KeyFilesTest {

    @TempDir
    Path folder;

    @Test
    void keys_passwords_and_accounts_are_taken_and_nothing_else_is() throws IOException {
        for (String key : List.of(
                "secrets.properties",
                "postgres/superuser.password",
                "services/case/signing-key",
                "services/case/looking-signing-key",
                "services/case/master-key.json",
                "keycloak/data/h2/keycloakdb.mv.db")) {
            file(key);
        }
        for (String other : List.of(
                "state.json",
                "demo-users.txt",
                "postgres/server.log",
                "services/case/last-signed",
                "services/case/documents/ab/cdef",
                "keycloak/data/tmp/passing",
                "keycloak/unpacked/program")) {
            file(other);
        }
        Files.createSymbolicLink(
                folder.resolve("home/keycloak/data/elsewhere"), folder.resolve("home/services/case/last-signed"));

        List<Held> held = KeyFiles.copy(new Home(folder.resolve("home")), folder.resolve("keys"));

        assertEquals(
                List.of(
                        "secrets.properties",
                        "postgres/superuser.password",
                        "services/case/signing-key",
                        "services/case/looking-signing-key",
                        "services/case/master-key.json",
                        "keycloak/data/h2/keycloakdb.mv.db"),
                held.stream().map(Held::path).toList());
        for (Held each : held) {
            Path copy = folder.resolve("keys").resolve(each.path());
            assertEquals(each.path(), Files.readString(copy));
            assertEquals(FileHash.of(copy), each.sha256());
            assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(copy));
        }
        assertEquals(
                PosixFilePermissions.fromString("rwx------"),
                Files.getPosixFilePermissions(folder.resolve("keys/services/case")));
        assertFalse(Files.exists(folder.resolve("keys/services/case/last-signed")));
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve("home").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }
}
