package vn.liem.local.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import vn.liem.local.backup.Manifest.Document;
import vn.liem.local.backup.Manifest.Held;
import vn.liem.local.backup.Manifest.LogEnd;
import vn.liem.local.run.Home;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.PostgresBackup;

/**
 * Takes a backup of an installation, in this order: the databases as of one instant, the documents, of which those that
 * events name lie there before the event does, the keys, and last what all of it is.
 */
public final class TakeBackup {

    static final String DATABASES = "databases.tar.gz";

    private static final long MEBIBYTE = 1 << 20;

    private final Home home;
    private final Path to;
    private final Optional<Path> keys;
    private final Told told;
    private final List<LogEnd> logs = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Held> keysHeld = new ArrayList<>();
    private final List<String> damaged = new ArrayList<>();
    private long unpackedBytes;
    private Held databases = new Held(DATABASES, 0, "");

    /**
     * A backup that is begun.
     *
     * @param home the installation
     * @param to an empty folder, or one that is not there yet
     * @param keys the folder for the keys, empty or not there yet and apart from the other; without it none are taken
     * @param told who hears how far it is
     */
    public TakeBackup(Home home, Path to, Optional<Path> keys, Told told) {
        this.home = home;
        this.to = to.toAbsolutePath().normalize();
        this.keys = keys.map(folder -> folder.toAbsolutePath().normalize());
        this.told = told;
    }

    /** Refuses folders that hold something, and keys beside what they open. */
    public void begin() throws IOException {
        refuse(to);
        if (keys.isPresent()) {
            Path apart = keys.get();
            refuse(apart);
            if (apart.startsWith(to) || to.startsWith(apart)) {
                throw new BackupRefused(
                        "Keys are not kept with what they open: name a folder outside %s.".formatted(to),
                        "Không để khóa chung với dữ liệu mà khóa mở được: hãy chọn thư mục nằm ngoài %s."
                                .formatted(to));
            }
            OwnerOnly.folder(apart);
        }
        OwnerOnly.folder(to);
    }

    /** Takes all databases, as of the instant at which it ends. */
    public void databases(Superuser server) throws SQLException, IOException {
        MessageDigest digest = FileHash.digest();
        Path file = to.resolve(DATABASES);
        OwnerOnly.write(file, "");
        try (Connection session = server.connect("postgres");
                OutputStream out = Files.newOutputStream(file);
                OutputStream packed = new Fast(new DigestOutputStream(new BufferedOutputStream(out), digest))) {
            long all = PostgresBackup.bytes(session);
            PostgresBackup.write(session, packed, () -> logs.addAll(new LogEnds(server).read()), bytes -> {
                unpackedBytes += bytes;
                told.at(
                        "MiB of the databases / MiB cơ sở dữ liệu",
                        unpackedBytes / MEBIBYTE,
                        Math.max(all, unpackedBytes) / MEBIBYTE);
            });
        }
        databases = new Held(DATABASES, Files.size(file), FileHash.hex(digest));
    }

    /** Takes the documents. */
    public void documents() throws IOException {
        documents.addAll(DocumentFiles.copy(home, to, damaged, told));
    }

    /** Takes the keys, where they are wanted; whoever signs in must rest, since accounts are files. */
    public void keys() throws IOException {
        if (keys.isPresent()) {
            keysHeld.addAll(KeyFiles.copy(home, keys.get()));
        }
    }

    /** Says what the backup holds; tells the hash of that, which lies with the keys too. */
    public String finish() throws IOException {
        String hash = new Manifest(
                        Manifest.FORM,
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        PostgresBackup.release(),
                        machine(),
                        databases,
                        unpackedBytes,
                        logs,
                        documents,
                        keysHeld)
                .write(to);
        if (keys.isPresent()) {
            OwnerOnly.write(keys.get().resolve(Manifest.NOTED), hash);
        }
        return hash;
    }

    /** How far each log had come. */
    public List<LogEnd> logs() {
        return List.copyOf(logs);
    }

    /** How many documents were taken. */
    public int documentsTaken() {
        return documents.size();
    }

    /** How many files of keys were taken. */
    public int keysTaken() {
        return keysHeld.size();
    }

    /** The documents that are not what their hash says, by the service that keeps them; they were left out. */
    public List<String> damaged() {
        return List.copyOf(damaged);
    }

    static String machine() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private void refuse(Path folder) throws IOException {
        if (folder.startsWith(home.folder())) {
            throw new BackupRefused(
                    "%s lies in the installation and would be lost with it.".formatted(folder),
                    "%s nằm trong chính hệ thống nên sẽ mất cùng hệ thống.".formatted(folder));
        }
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> held = Files.list(folder)) {
            if (held.findAny().isPresent()) {
                throw new BackupRefused(
                        "%s holds something: a backup gets a folder of its own.".formatted(folder),
                        "%s không trống: mỗi bản sao lưu cần một thư mục riêng.".formatted(folder));
            }
        }
    }

    /** Packed as fast as it goes: most of what a log holds is hashes, which no packing makes smaller. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
