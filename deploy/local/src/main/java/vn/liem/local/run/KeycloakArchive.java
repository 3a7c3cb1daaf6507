package vn.liem.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.liem.local.server.OwnerOnly;

/** Keycloak as it is published: one ZIP file. */
final class KeycloakArchive {

    private static final int EXECUTABLE = 0100;

    private KeycloakArchive() {}

    /** Unpacks it; programs in it stay programs. */
    static void unpack(Path archive, Path folder) {
        Path to = folder.toAbsolutePath().normalize();
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                Path file = to.resolve(entry.getName()).normalize();
                if (!file.startsWith(to)) {
                    throw new IllegalStateException("%s would unpack outside of its folder".formatted(archive));
                }
                if (entry.isDirectory()) {
                    OwnerOnly.folder(file);
                } else {
                    write(zip, entry, file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be unpacked".formatted(archive), e);
        }
    }

    private static void write(ZipFile zip, ZipArchiveEntry entry, Path file) throws IOException {
        OwnerOnly.folder(file.resolveSibling(""));
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if ((entry.getUnixMode() & EXECUTABLE) != 0 && !file.toFile().setExecutable(true)) {
            throw new IllegalStateException("%s cannot be made a program".formatted(file));
        }
    }
}
