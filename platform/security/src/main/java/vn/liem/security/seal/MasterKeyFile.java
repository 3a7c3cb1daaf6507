package vn.liem.security.seal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** The file of the master key: whole or not there, and readable by its owner alone. */
final class MasterKeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private MasterKeyFile() {}

    static KeysetHandle readOrMake(Path file, boolean wrappedKeysExist, Supplier<KeysetHandle> fresh) {
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                if (wrappedKeysExist) {
                    throw new MasterKeyRefused(
                            "The master key %s is missing, and the database holds keys that it wrapped: restore it."
                                    .formatted(file),
                            "Thiếu khóa chủ %s trong khi cơ sở dữ liệu có khóa do nó bảo vệ: hãy khôi phục tệp này."
                                    .formatted(file));
                }
                make(file, fresh.get());
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path file, KeysetHandle keys) {
        try {
            Path whole = writeBeside(file, keys);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file, KeysetHandle keys) throws IOException {
        Files.createDirectories(folderOf(file));
        Path whole = writeBeside(file, keys);
        try {
            // A link never replaces: of two processes that start at once, the second reads the first one's key.
            Files.createLink(file, whole);
            syncFolder(file);
        } catch (FileAlreadyExistsException _) {
            return;
        } finally {
            Files.delete(whole);
        }
    }

    private static Path writeBeside(Path file, KeysetHandle keys) throws IOException {
        Path whole = Files.createTempFile(
                folderOf(file), ".master", ".tmp", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.writeString(whole, textOf(keys));
        try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return whole;
    }

    private static void syncFolder(Path file) throws IOException {
        try (FileChannel folder = FileChannel.open(folderOf(file), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static KeysetHandle read(Path file) throws IOException {
        boolean plainFile = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!plainFile || !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS))) {
            throw new MasterKeyRefused(
                    "The master key %s must be a file that its owner alone may read (chmod 600).".formatted(file),
                    "Khóa chủ %s phải là tệp mà chỉ chủ sở hữu được đọc (chmod 600).".formatted(file));
        }
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new MasterKeyRefused(
                    "The master key %s is damaged: restore it.".formatted(file),
                    "Khóa chủ %s bị hỏng: hãy khôi phục tệp này.".formatted(file),
                    e);
        }
    }

    private static String textOf(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a keyset in memory can be written", e);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("a file lies in a folder: " + file);
        }
        return folder;
    }
}
