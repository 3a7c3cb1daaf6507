package vn.liem.local.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.liem.local.backup.Manifest.Document;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.server.OwnerOnly;

/** Documents under their hash, {@code ab/cdef…}: in the folder of each service, and once in a backup, whoever keeps them. */
final class DocumentFiles {

    private static final String FOLDER = "documents";
    private static final String HASH = "[0-9a-f]{64}";
    private static final int FIRST = 2;

    private DocumentFiles() {}

    /** The hashes of all documents, each with the services that keep it. */
    static Map<String, List<String>> of(Home home) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (PartName service :
                Stream.of(PartName.values()).filter(PartName::isService).toList()) {
            Path folder = home.part(service).resolve(FOLDER);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, 2)) {
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file)
                                    .toString()
                                    .replace(file.getFileSystem().getSeparator(), ""))
                            .filter(name -> name.matches(HASH))
                            .forEach(hash -> found.computeIfAbsent(hash, _ -> new ArrayList<>())
                                    .add(service.word()));
                }
            }
        }
        return found;
    }

    /** Copies every document into a backup; those that the disk has changed are named and left out. */
    static List<Document> copy(Home home, Path backup, List<String> damaged, Told told) throws IOException {
        Map<String, List<String>> found = of(home);
        List<Document> copied = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : found.entrySet()) {
            String hash = each.getKey();
            List<String> whole = new ArrayList<>();
            for (String service : each.getValue()) {
                Path file = at(home.part(partOf(service)).resolve(FOLDER), hash);
                Path target = at(backup.resolve(FOLDER), hash);
                if (whole.isEmpty()
                        ? take(file, target, hash)
                        : isWhole(home.part(partOf(service)).resolve(FOLDER), hash)) {
                    whole.add(service);
                } else {
                    damaged.add(service + " " + hash);
                }
            }
            if (!whole.isEmpty()) {
                copied.add(new Document(hash, Files.size(at(backup.resolve(FOLDER), hash)), whole));
            }
            told.at("documents / tài liệu", copied.size(), found.size());
        }
        return copied;
    }

    /** Refuses a backup in which a document is missing or is another. */
    static void check(Path backup, List<Document> documents, Told told) throws IOException {
        long done = 0;
        for (Document document : documents) {
            if (!isWhole(backup.resolve(FOLDER), document.sha256())) {
                throw new BackupRefused(
                        "The document %s of the backup is missing or is another.".formatted(document.sha256()),
                        "Tài liệu %s trong bản sao lưu bị thiếu hoặc đã bị thay đổi.".formatted(document.sha256()));
            }
            done++;
            told.at("documents checked / đã kiểm tra tài liệu", done, documents.size());
        }
    }

    /** Lays the documents out for the services that keep them. */
    static void layOut(Path backup, List<Document> documents, Home home) throws IOException {
        for (Document document : documents) {
            for (String service : document.services()) {
                Path target = at(home.part(partOf(service)).resolve(FOLDER), document.sha256());
                OwnerOnly.folder(target.resolveSibling(""));
                Files.copy(at(backup.resolve(FOLDER), document.sha256()), target);
            }
        }
    }

    private static boolean isWhole(Path folder, String hash) throws IOException {
        return hash.matches(HASH)
                && Files.exists(at(folder, hash))
                && FileHash.of(at(folder, hash)).equals(hash);
    }

    private static boolean take(Path file, Path target, String hash) throws IOException {
        OwnerOnly.folder(target.resolveSibling(""));
        Path unfinished = target.resolveSibling(hash + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            if (!FileHash.copy(file, out).equals(hash)) {
                Files.delete(unfinished);
                return false;
            }
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static PartName partOf(String service) {
        return PartName.of(service)
                .filter(PartName::isService)
                .orElseThrow(() -> new BackupRefused(
                        "The backup speaks of a service that is none: %s.".formatted(service),
                        "Bản sao lưu nêu một dịch vụ không có: %s.".formatted(service)));
    }

    private static Path at(Path folder, String hash) {
        return folder.resolve(hash.substring(0, FIRST)).resolve(hash.substring(FIRST));
    }
}
