package vn.liem.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Home;
import vn.liem.local.run.PartName;
import vn.liem.local.run.RunState;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.PostgresServer;

/**
 * The process that counts a report again. The role it runs with is made for it, may read the events of the logs that were counted,
 * and is dropped after it.
 */
final class RecountProcess {

    private static final String ROLE = "liem_recount";
    private static final String MEMORY = "-Xmx1g";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Pattern LOG = Pattern.compile("([a-z]+)-service/[0-9]+");

    private final Home home;
    private final RunState running;

    RecountProcess(Home home, RunState running) {
        this.home = home;
        this.running = running;
    }

    /** The document that the process counts; nothing where it failed, of which it has told on standard error. */
    Optional<byte[]> count(JsonNode order, byte[] bytes) throws IOException, SQLException {
        List<String> databases = databases(order);
        String password = OwnerOnly.newPassword();
        drop();
        try {
            // No statement that fails is printed with the password that it names.
            asSuperuser(
                    "postgres",
                    "set log_min_error_statement = panic; create role %s login password '%s' valid until '%s'"
                            .formatted(ROLE, password, Instant.now().plus(LIFE)));
            for (String database : databases) {
                asSuperuser(
                        database,
                        "grant connect on database %1$s to %2$s; grant select on event to %2$s"
                                .formatted(database, ROLE));
            }
            return run(bytes, password);
        } finally {
            drop();
        }
    }

    private Optional<byte[]> run(byte[] order, String password) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        LocalBuild.java(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-cp",
                        classpath(),
                        "vn.liem.monitoring.figures.door.RecountProgram")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put("LIEM_RECOUNT_DB_PORT", Integer.toString(port()));
        command.environment().put("LIEM_RECOUNT_DB_USER", ROLE);
        command.environment().put("LIEM_RECOUNT_DB_PASSWORD", password);
        Process process = command.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(order);
        }
        byte[] document = process.getInputStream().readAllBytes();
        try {
            return process.waitFor() == 0 ? Optional.of(document) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a report was counted", e);
        }
    }

    /** What monitoring-service is built into, without the means to run as a service. */
    private static String classpath() {
        Path app = Checkout.here().app(PartName.MONITORING);
        return String.join(
                File.pathSeparator,
                app.resolve("app") + "/*",
                app.resolve("lib").resolve("main") + "/*",
                app.resolve("lib").resolve("boot") + "/*");
    }

    /** The databases of the services whose logs were counted for the report or the one it restates. */
    private static List<String> databases(JsonNode order) {
        TreeSet<String> databases = new TreeSet<>();
        for (JsonNode report : order) {
            for (JsonNode read : report.path("snapshot").path("position")) {
                Matcher log = LOG.matcher(read.path("log").asText());
                if (log.matches()) {
                    databases.add(PartName.valueOf(log.group(1).toUpperCase(Locale.ROOT))
                            .database());
                }
            }
        }
        return List.copyOf(databases);
    }

    /** Also what a run that was killed has left, wherever that was. */
    private void drop() throws SQLException {
        for (PartName part : PartName.values()) {
            if (part.isService()) {
                asSuperuser(part.database(), """
                    do $$ begin
                      if exists (select from pg_roles where rolname = '%1$s') then execute 'drop owned by %1$s'; end if;
                    end $$\
                    """.formatted(ROLE));
            }
        }
        asSuperuser("postgres", "drop role if exists " + ROLE);
    }

    private void asSuperuser(String database, String sql) throws SQLException {
        String password = OwnerOnly.read(home.part(PartName.POSTGRES).resolve("superuser.password"))
                .strip();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database),
                        PostgresServer.SUPERUSER,
                        password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int port() {
        return running.ports().of(PartName.POSTGRES);
    }
}
