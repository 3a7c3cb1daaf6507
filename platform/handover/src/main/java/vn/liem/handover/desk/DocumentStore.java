package vn.liem.handover.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import vn.liem.handover.protocol.Sha256;

/**
 * Documents under their hash in a folder, {@code ab/cdef…}. A document is there as a whole or not at all: it is written
 * beside, forced to the disk, and then given its name.
 */
public final class DocumentStore {

    /** The largest document, in bytes: 2 GiB. */
    public static final long MAX_BYTES = 2L << 30;

    /** How much of the disk is left to what else lies on it, in bytes: 1 GiB. Logs and keys need it more. */
    public static final long KEPT_FREE_BYTES = 1L << 30;

    private static final int BUFFER_BYTES = 1 << 16;
    private static final long NO_ROOM = -1;
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final long keptFreeBytes;

    /** The store in a folder, which is made where there is none; what a crash left unfinished there is removed. */
    public DocumentStore(Path folder) {
        this(folder, KEPT_FREE_BYTES);
    }

    /** The same on a disk of which as much stays free. */
    DocumentStore(Path folder, long keptFreeBytes) {
        this.folder = folder;
        this.keptFreeBytes = keptFreeBytes;
        try {
            Files.createDirectories(folder);
            try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
                for (Path file : unfinished) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the document store cannot be used", e);
        }
    }

    /** What became of a document that was put in. */
    public sealed interface Put {

        /** It is there, on the disk. */
        record Stored(Sha256 sha256, long bytes) implements Put {}

        /** It is another than the one that was to come; nothing of it was kept. */
        record Altered(Sha256 sha256, long bytes) implements Put {}

        /** It is larger than it may be; nothing of it was kept. */
        record TooLarge(long maxBytes) implements Put {}

        /** It holds nothing. */
        record Empty() implements Put {}

        /** The disk has no more room for documents; nothing of it was kept. */
        record NoRoom() implements Put {}
    }

    /** Puts a document in, whatever its hash is. */
    public Put put(InputStream content) {
        return put(content, MAX_BYTES, Optional.empty());
    }

    /** Puts a document in, if it is the one with this hash and size. */
    public Put put(InputStream content, Sha256 expected, long bytes) {
        return put(content, Math.min(bytes, MAX_BYTES), Optional.of(expected));
    }

    /** The size of a document in bytes, where it is there. */
    public OptionalLong sizeOf(Sha256 sha256) {
        try {
            return OptionalLong.of(Files.size(place(sha256)));
        } catch (NoSuchFileException _) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the document store cannot be read", e);
        }
    }

    /** The bytes of a document, to be closed by the caller. */
    public Optional<InputStream> open(Sha256 sha256) {
        try {
            return Optional.of(Files.newInputStream(place(sha256)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the document store cannot be read", e);
        }
    }

    /** What lies under the hash, read and hashed anew: a disk may have changed it since. */
    public Optional<Put.Stored> readAgain(Sha256 sha256) {
        Optional<InputStream> stored = open(sha256);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = stored.get()) {
            MessageDigest digest = sha256();
            byte[] buffer = new byte[BUFFER_BYTES];
            long bytes = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
            return Optional.of(new Put.Stored(hashOf(digest), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the document store cannot be read", e);
        }
    }

    private Put put(InputStream content, long maxBytes, Optional<Sha256> expected) {
        Path unfinished = folder.resolve(UUID.randomUUID() + UNFINISHED);
        try {
            try {
                MessageDigest digest = sha256();
                long bytes = write(content, unfinished, digest, maxBytes);
                if (bytes == NO_ROOM) {
                    return new Put.NoRoom();
                }
                if (bytes == 0) {
                    return new Put.Empty();
                }
                Sha256 found = hashOf(digest);
                if (expected.isPresent() && !expected.get().equals(found)) {
                    return new Put.Altered(found, bytes);
                }
                if (bytes > maxBytes) {
                    return new Put.TooLarge(maxBytes);
                }
                name(unfinished, place(found));
                return new Put.Stored(found, bytes);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be stored", e);
        }
    }

    /** Writes and forces to the disk, at most one byte more than is allowed; how many bytes, or that there is no room. */
    private long write(InputStream content, Path file, MessageDigest digest, long maxBytes) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var out = Channels.newOutputStream(channel);
            while (bytes <= maxBytes) {
                int read = content.read(buffer, 0, (int) Math.min(BUFFER_BYTES, maxBytes + 1 - bytes));
                if (read < 0) {
                    break;
                }
                if (folder.toFile().getUsableSpace() - read < keptFreeBytes) {
                    return NO_ROOM;
                }
                out.write(buffer, 0, read);
                digest.update(buffer, 0, read);
                bytes += read;
            }
            channel.force(true);
        }
        return bytes;
    }

    /** Gives a finished document its name, for good: the folder's entry is forced to the disk as well. */
    private static void name(Path finished, Path place) throws IOException {
        Path parent = place.resolveSibling("");
        Files.createDirectories(parent);
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel entries = FileChannel.open(parent, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private Path place(Sha256 sha256) {
        return folder.resolve(sha256.value().substring(0, 2))
                .resolve(sha256.value().substring(2));
    }

    private static Sha256 hashOf(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
