package vn.liem.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.local.backup.Manifest.Document;
import vn.liem.local.backup.Manifest.Held;
import vn.liem.local.backup.Manifest.LogEnd;

class ManifestTest {

    private static final String HASH = "0f".repeat(32);
    private static final Manifest WHOLE = new Manifest(
            Manifest.FORM,
            "2026-11-30T01:02:03Z",
            17,
            "Linux amd64",
            new Held("databases.tar.gz", 12, HASH),
            34,
            List.of(new LogEnd("liem_case", "public", "case-service/1", 5, HASH, "liem/case-service/1\n5\n\n")),
            List.of(new Document(HASH, 7, List.of("case", "trial"))),
            List.of(new Held("services/case/signing-key", 3, HASH)));

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_read_again_and_its_hash_is_that_of_the_file() throws IOException {
        String hash = WHOLE.write(folder);
        assertEquals(WHOLE, Manifest.read(folder));
        assertEquals(FileHash.of(folder.resolve(Manifest.NAME)), hash);
    }

    @Test
    void a_folder_without_it_is_no_backup() {
        BackupRefused refused = assertThrows(BackupRefused.class, () -> Manifest.read(folder));
        assertTrue(refused.english().contains("no whole backup"));
        assertTrue(refused.vietnamese().contains("không phải bản sao lưu hoàn chỉnh"));
    }

    @Test
    void what_is_no_manifest_or_lacks_a_part_is_refused() throws IOException {
        WHOLE.write(folder);
        Path file = folder.resolve(Manifest.NAME);
        String text = Files.readString(file);
        for (String other : List.of(
                "",
                "nothing",
                "[]",
                text.replace("\"logs\"", "\"lögs\""),
                text.replace("\"postgres\" : 17,", ""),
                text.replace("\"madeAt\" : \"2026-11-30T01:02:03Z\"", "\"madeAt\" : null"),
                text.substring(0, text.length() / 2))) {
            assertNotEquals(text, other);
            Files.writeString(file, other);
            assertThrows(BackupRefused.class, () -> Manifest.read(folder), other);
        }
    }

    @Test
    void another_form_is_refused_by_its_number() throws IOException {
        WHOLE.write(folder);
        Path file = folder.resolve(Manifest.NAME);
        Files.writeString(file, Files.readString(file).replace("\"form\" : 1", "\"form\" : 2"));
        assertTrue(assertThrows(BackupRefused.class, () -> Manifest.read(folder))
                .english()
                .contains("form 2"));
    }
}
