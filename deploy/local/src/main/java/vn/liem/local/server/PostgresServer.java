package vn.liem.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of one's own in a folder that outlives it: durable (fsync on) unless a caller asks otherwise, on the loopback
 * address alone, with a password that was generated with the folder.
 */
public final class PostgresServer implements AutoCloseable {

    /** The name of the superuser. */
    public static final String SUPERUSER = "liem_superuser";

    /** What holds unless the caller's settings say otherwise: what was committed outlives a power cut. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    /** How often a password is hashed; a role keeps what held when its password was set, the superuser that of initdb. */
    private static final String STRETCHING = "scram_iterations";

    private static final Duration START_MAX = Duration.ofMinutes(3);
    private static final Duration STOP_MAX = Duration.ofMinutes(1);
    private static final long POLL_MS = 50;

    private final Path folder;
    private final int port;
    private final String password;
    private final Process process;

    private PostgresServer(Path folder, int port, String password, Process process) {
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.process = process;
    }

    /** Starts the server of the folder, which is made at the first start. */
    public static PostgresServer start(Path folder, int port) {
        return start(folder, port, Map.of());
    }

    /** Starts the server with further settings, as {@code postgresql.conf} names them. */
    public static PostgresServer start(Path given, int port, Map<String, String> settings) {
        Path folder = real(given);
        Ports.refuseTaken("PostgreSQL", port);
        PostgresFolder files = new PostgresFolder(folder);
        files.awaitNobody();
        files.deleteStaleLock();
        String password = OwnerOnly.passwordIn(folder.resolve("superuser.password"));
        Path bin = PostgresBinaries.unpacked().resolve("bin");
        if (!Files.exists(folder.resolve("data"))) {
            initialise(bin, folder, settings);
        }
        PostgresServer server = new PostgresServer(folder, port, password, launch(bin, folder, port, settings));
        try {
            server.awaitReady();
        } catch (RuntimeException e) {
            server.kill();
            throw e;
        }
        return server;
    }

    /** Ends what a killed owner left running in the folder; says whether there was something. */
    public static boolean stopLeftover(Path given) {
        Path folder = real(given);
        if (new PostgresFolder(folder).server().isEmpty()) {
            return false;
        }
        stop(folder);
        return true;
    }

    /** The port on the loopback address. */
    public int port() {
        return port;
    }

    /** The superuser's password. */
    public String password() {
        return password;
    }

    /** The process, for those who watch it. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The address of one of its databases. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** A superuser's connection. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    /** Dies as in a power cut: nothing is written any more. */
    public void kill() {
        List<ProcessHandle> backends = process.descendants().toList();
        process.destroyForcibly();
        backends.forEach(ProcessHandle::destroyForcibly);
        process.onExit().orTimeout(STOP_MAX.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** Stops in order, ending open connections. */
    @Override
    public void close() {
        if (process.isAlive()) {
            stop(folder);
        }
    }

    private static void stop(Path folder) {
        Path control = PostgresBinaries.unpacked().resolve("bin").resolve("pg_ctl");
        List<String> command = List.of(
                control.toString(),
                "stop",
                "-m",
                "fast",
                "-w",
                "-D",
                folder.resolve("data").toString());
        Commands.run(Unprivileged.here().command(command), folder.resolve("server.log"), STOP_MAX);
    }

    private static Path real(Path folder) {
        try {
            return OwnerOnly.folder(folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works aside and moves at the end, so that a folder called {@code data} is always a whole one. */
    private static void initialise(Path bin, Path folder, Map<String, String> settings) {
        Unprivileged user = Unprivileged.here();
        Path fresh = folder.resolve("data.new");
        OwnerOnly.delete(fresh);
        user.own(folder);
        List<String> command = new ArrayList<>(List.of(
                bin.resolve("initdb").toString(),
                "--pgdata=" + fresh,
                "--username=" + SUPERUSER,
                "--pwfile=" + folder.resolve("superuser.password"),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (settings.containsKey(STRETCHING)) {
            command.add("--set=%s=%s".formatted(STRETCHING, settings.get(STRETCHING)));
        }
        Commands.run(user.command(command), folder.resolve("server.log"), START_MAX);
        try {
            Files.move(fresh, folder.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path bin, Path folder, int port, Map<String, String> settings) {
        Map<String, String> all = new TreeMap<>(DURABLE);
        all.putAll(settings);
        all.put("port", Integer.toString(port));
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("timezone", "UTC");
        List<String> command = new ArrayList<>(List.of(
                bin.resolve("postgres").toString(), "-D", folder.resolve("data").toString()));
        all.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        try {
            return new ProcessBuilder(Unprivileged.here().command(command))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("server.log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + START_MAX.toNanos();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException(
                        "PostgreSQL ended with %d, see %s/server.log".formatted(process.exitValue(), folder));
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "PostgreSQL was not ready after %s, see %s/server.log".formatted(START_MAX, folder));
            }
            pause();
        }
    }

    /** Only the server of this folder counts: another one on the same port has another place for its files. */
    private boolean answers() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path data = Path.of(row.getString(1));
            if (!data.equals(folder.resolve("data"))) {
                throw new IllegalStateException("port %d answers for %s and not for %s".formatted(port, data, folder));
            }
            return true;
        } catch (SQLException e) {
            return false; // Not up yet; the loop that asks has an end.
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for PostgreSQL", e);
        }
    }
}
