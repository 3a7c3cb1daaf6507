package vn.liem.local.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.local.backup.Manifest.Document;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;

class DocumentFilesTest {

    private static final Told NOBODY = (_, _, _) -> {};

    @TempDir
    Path folder;

    @Test
    void a_document_of_two_services_is_kept_once_and_goes_back_to_both() throws IOException {
        Home home = new Home(folder.resolve("home"));
        String hash = put(home, PartName.CASE, "Quyết định khởi tố");
        put(home, PartName.INVESTIGATION, "Quyết định khởi tố");
        put(home, PartName.TRIAL, "Bản án");
        List<String> damaged = new ArrayList<>();

        List<Document> copied = DocumentFiles.copy(home, folder.resolve("backup"), damaged, NOBODY);

        assertEquals(List.of(), damaged);
        assertEquals(2, copied.size());
        assertTrue(copied.stream()
                .anyMatch(document -> document.sha256().equals(hash)
                        && document.services().equals(List.of("case", "investigation"))));
        DocumentFiles.check(folder.resolve("backup"), copied, NOBODY);
        Home back = new Home(folder.resolve("back"));
        DocumentFiles.layOut(folder.resolve("backup"), copied, back);
        assertEquals(DocumentFiles.of(home), DocumentFiles.of(back));
        assertEquals("Quyết định khởi tố", Files.readString(at(back, PartName.INVESTIGATION, hash)));
    }

    @Test
    void what_the_disk_has_changed_is_named_and_left_out_where_it_has() throws IOException {
        Home home = new Home(folder.resolve("home"));
        String hash = put(home, PartName.CASE, "Kết luận");
        put(home, PartName.TRIAL, "Kết luận");
        Files.writeString(at(home, PartName.CASE, hash), "Kết luận khác");
        List<String> damaged = new ArrayList<>();

        List<Document> copied = DocumentFiles.copy(home, folder.resolve("backup"), damaged, NOBODY);

        assertEquals(List.of("case " + hash), damaged);
        assertEquals(
                List.of(new Document(hash, "Kết luận".getBytes(StandardCharsets.UTF_8).length, List.of("trial"))),
                copied);
    }

    @Test
    void a_backup_whose_document_is_gone_or_another_is_refused() throws IOException {
        Home home = new Home(folder.resolve("home"));
        String hash = put(home, PartName.CASE, "Kết luận");
        Path backup = folder.resolve("backup");
        List<Document> copied = DocumentFiles.copy(home, backup, new ArrayList<>(), NOBODY);
        Path kept = backup.resolve("documents").resolve(hash.substring(0, 2)).resolve(hash.substring(2));

        Files.writeString(kept, "Kết luận khác");
        assertThrows(BackupRefused.class, () -> DocumentFiles.check(backup, copied, NOBODY));
        Files.delete(kept);
        assertThrows(BackupRefused.class, () -> DocumentFiles.check(backup, copied, NOBODY));
        Document outside = new Document("../../../etc/passwd", 1, List.of("case"));
        assertThrows(BackupRefused.class, () -> DocumentFiles.check(backup, List.of(outside), NOBODY));
        assertThrows(
                BackupRefused.class,
                () -> DocumentFiles.layOut(
                        backup, List.of(new Document(hash, 1, List.of("../case"))), new Home(folder.resolve("back"))));
    }

    /** Puts a document where a service keeps it; its hash. */
    private String put(Home home, PartName service, String text) throws IOException {
        Path beside = Files.writeString(folder.resolve("text"), text);
        String hash = FileHash.of(beside);
        Path file = at(home, service, hash);
        Files.createDirectories(file.getParent());
        Files.move(beside, file);
        return hash;
    }

    private static Path at(Home home, PartName service, String hash) {
        return home.part(service)
                .resolve("documents")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
    }
}
