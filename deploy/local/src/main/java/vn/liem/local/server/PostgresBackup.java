package vn.liem.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * All databases of a server as of one instant, taken while it works: its files, and the part of its own log that makes
 * them whole, as PostgreSQL's low-level backup does it. The programs that come with this PostgreSQL are the server alone,
 * without {@code pg_dump} and {@code pg_basebackup}.
 */
public final class PostgresBackup {

    /** What a caller still reads before the instant that the backup is of, so that the backup holds all of it. */
    public interface BeforeTheInstant {
        /** Reads it. */
        void read() throws SQLException;
    }

    private static final String HOLD_LOG = "select pg_create_physical_replication_slot("
            + "'liem_backup_' || pg_backend_pid(), immediately_reserve => true, temporary => true)";
    private static final String BEGIN = "select pg_walfile_name(pg_backup_start(label => 'liem', fast => true))";
    private static final String END =
            "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive => false)";

    private static final String FOLDER = "data";
    private static final String LOG_FOLDER = "pg_wal";
    private static final String LOG_FILE = "[0-9A-F]{24}";

    /** What the server makes anew at each start, or would take for its own state. */
    private static final Set<String> EMPTIED = Set.of(
            LOG_FOLDER,
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of(
            "postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "tablespace_map", "pg_control");
    private static final Path CONTROL = Path.of("global", "pg_control");
    private static final int BUFFER_BYTES = 1 << 16;

    private final Connection session;
    private final Path data;
    private final TarArchiveOutputStream tar;
    private final LongConsumer told;

    private PostgresBackup(Connection session, Path data, TarArchiveOutputStream tar, LongConsumer told) {
        this.session = session;
        this.data = data;
        this.tar = tar;
        this.told = told;
    }

    /**
     * Writes the backup as a tar; the stream stays open.
     *
     * @param session a superuser's session, which must be used for nothing else until the end
     * @param to where the tar goes
     * @param last what is read from the databases before the instant that the backup is of
     * @param told how many bytes each file had
     */
    public static void write(Connection session, OutputStream to, BeforeTheInstant last, LongConsumer told)
            throws SQLException, IOException {
        Path data = Path.of(ask(session, "show data_directory"));
        try (Stream<Path> elsewhere = Files.list(data.resolve("pg_tblspc"))) {
            if (elsewhere.findAny().isPresent()) {
                throw new IllegalStateException(
                        "a database keeps files outside the folder of its server, which no backup takes"
                                + " / có cơ sở dữ liệu đặt tệp ngoài thư mục máy chủ, không sao lưu được");
            }
        }
        TarArchiveOutputStream tar = new TarArchiveOutputStream(to, StandardCharsets.UTF_8.name());
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        new PostgresBackup(session, data, tar, told).run(last);
        tar.finish();
    }

    /** How many bytes the files of the server have, about as many as a backup reads. */
    public static long bytes(Connection session) throws SQLException {
        return Long.parseLong(ask(session, "select sum(pg_database_size(oid))::bigint from pg_database"));
    }

    /** The release of PostgreSQL that runs here, {@code 17}; it does not start from the files of another one. */
    public static int release() {
        return PostgresBinaries.release();
    }

    /**
     * Lays the files of a backup out for a server that was never started.
     *
     * @param tar what {@link #write} wrote
     * @param folder the folder of the server; it must hold no data yet
     * @param told how many bytes each file had
     */
    public static void unpack(InputStream tar, Path folder, LongConsumer told) throws IOException {
        if (Files.exists(folder.resolve(FOLDER))) {
            throw new IllegalStateException("%s holds a server already".formatted(folder));
        }
        OwnerOnly.folder(folder);
        TarArchiveInputStream entries = new TarArchiveInputStream(tar, StandardCharsets.UTF_8.name());
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder.resolve(FOLDER)) || !(entry.isDirectory() || entry.isFile())) {
                throw new IOException("the backup holds a strange file: " + entry.getName());
            }
            if (entry.isDirectory()) {
                OwnerOnly.folder(target);
            } else {
                Files.copy(entries, target);
                told.accept(entry.getSize());
            }
        }
        Unprivileged.here().own(folder);
    }

    private void run(BeforeTheInstant last) throws SQLException, IOException {
        ask(session, HOLD_LOG);
        String firstOfLog = ask(session, BEGIN);
        files();
        last.read();
        String lastOfLog;
        String label;
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(END)) {
            row.next();
            lastOfLog = row.getString(1);
            label = row.getString(2);
        }
        log(firstOfLog, lastOfLog);
        text("backup_label", label);
    }

    /** All files but the server's own log; what decides from where it starts comes last. */
    private void files() throws IOException {
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                String name = data.relativize(path).toString();
                folder(name);
                return EMPTIED.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                Path name = data.relativize(path);
                if (attributes.isRegularFile() && isWanted(name)) {
                    file(path, name.toString());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException problem) throws IOException {
                if (problem instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE; // A table was dropped meanwhile, and the server's log says so.
                }
                throw problem;
            }
        });
        file(data.resolve(CONTROL), CONTROL.toString());
    }

    private static boolean isWanted(Path name) {
        String last = name.getFileName().toString();
        return !LEFT_OUT.contains(last) && !last.startsWith("pgsql_tmp") && !last.startsWith("pg_internal.init");
    }

    private void log(String first, String last) throws IOException {
        List<Path> found;
        try (Stream<Path> list = Files.list(data.resolve(LOG_FOLDER))) {
            found = list.sorted().toList();
        }
        for (Path file : found) {
            String name = file.getFileName().toString();
            if (name.matches(LOG_FILE) && name.compareTo(first) >= 0 && name.compareTo(last) <= 0) {
                file(file, LOG_FOLDER + "/" + name);
            }
        }
    }

    /** A file as long as it was when it was opened: what has changed since stands in the server's log. */
    private void file(Path file, String name) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long left = in.size();
            told.accept(left);
            entry(name, left);
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
            while (left > 0) {
                buffer.clear().limit((int) Math.min(BUFFER_BYTES, left));
                int read = in.read(buffer);
                // Where the file has become shorter, its end is nothing, which the log sets right.
                int bytes = read < 0 ? buffer.limit() : read;
                if (read < 0) {
                    java.util.Arrays.fill(buffer.array(), (byte) 0);
                }
                tar.write(buffer.array(), 0, bytes);
                left -= bytes;
            }
            tar.closeArchiveEntry();
        } catch (NoSuchFileException e) {
            return; // As above, a moment later.
        }
    }

    private void text(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        entry(name, bytes.length);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private void folder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(FOLDER + "/" + (name.isEmpty() ? "" : name + "/")));
        tar.closeArchiveEntry();
    }

    private void entry(String name, long bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(FOLDER + "/" + name);
        entry.setSize(bytes);
        tar.putArchiveEntry(entry);
    }

    private static String ask(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
