package vn.liem.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per user from the archive that Maven fetched. */
final class PostgresBinaries {

    private static final Pattern RELEASE = Pattern.compile("-(\\d+)\\.[\\d.]+\\.jar$");
    private static final int OWNER_EXECUTES = 0b001_000_000;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() {
        Path jar = LocalBuild.postgresJar();
        Path folder = cache().resolve(jar.getFileName().toString().replace(".jar", ""));
        return Files.isDirectory(folder) ? folder : unpack(jar, folder);
    }

    /** The release, as the archive is named after it. */
    static int release() {
        String name = LocalBuild.postgresJar().getFileName().toString();
        Matcher release = RELEASE.matcher(name);
        if (!release.find()) {
            throw new IllegalStateException("%s does not say its release".formatted(name));
        }
        return Integer.parseInt(release.group(1));
    }

    private static Path cache() {
        String chosen = System.getProperty("liem.cache");
        return chosen == null ? Path.of(System.getProperty("user.home"), ".cache", "liem") : Path.of(chosen);
    }

    private static Path unpack(Path jar, Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            Path fresh = Files.createTempDirectory(folder.getParent(), "unpacking");
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry archive = zip.stream()
                        .filter(entry -> entry.getName().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow();
                untar(zip.getInputStream(archive), fresh);
            }
            return settle(fresh, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path settle(Path fresh, Path folder) throws IOException {
        try {
            return Files.move(fresh, folder);
        } catch (IOException e) {
            if (Files.isDirectory(folder)) { // Another process was faster; its copy is the same.
                OwnerOnly.delete(fresh);
                return folder;
            }
            throw e;
        }
    }

    private static void untar(InputStream xz, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(xz)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive reaches outside its folder with " + entry.getName());
                }
                write(tar, entry, target);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
