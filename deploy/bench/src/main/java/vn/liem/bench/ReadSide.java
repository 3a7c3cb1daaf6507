package vn.liem.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.PartName;
import vn.liem.local.run.ServiceMemory;
import vn.liem.local.server.LocalBuild;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.ProcessMark;

/**
 * A monitoring-service with a number of made-up cases: the very program, with the memory that an installation gives it, in
 * a process and with a database of its own. No broker runs: events come into the table in which the service keeps what was
 * published, and its own projection makes everything of them.
 */
final class ReadSide implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String CASES = "case-service/1";
    private static final String INVESTIGATIONS = "investigation-service/1";
    private static final String TRIALS = "trial-service/1";
    private static final String RECOVERIES = "recovery-service/1";
    private static final Duration START_MAX = Duration.ofMinutes(3);
    private static final Duration FILL_MAX = Duration.ofMinutes(90);
    private static final Duration ASK_MAX = Duration.ofMinutes(5);
    private static final Duration STOP_MAX = Duration.ofSeconds(20);
    private static final long POLL_MS = 20;
    private static final int OK = 200;

    private final BenchServer server;
    private final BenchIssuer issuer;
    private final String database;
    private final int port = Ports.freeRow(1);
    private final Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Long> told = new HashMap<>();
    private final Process process;
    private long cases;

    /** A service without a case. */
    ReadSide(BenchServer server, BenchIssuer issuer, String database) {
        this.server = server;
        this.issuer = issuer;
        this.database = database;
        this.folder = OwnerOnly.folder(server.folder().resolve("service-" + database));
        server.createService(database);
        makeTables();
        process = launch(serviceSettings());
        try {
            await(() -> status("/q/health/live") == OK, START_MAX, "the service did not start");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Publishes so many cases more. */
    void publish(long many) {
        try (Connection one = server.connect(database);
                Connection two = server.connect(database);
                Connection three = server.connect(database);
                Connection four = server.connect(database);
                ReceivedRows inCases = rows(one, CASES);
                ReceivedRows inInvestigations = rows(two, INVESTIGATIONS);
                ReceivedRows inTrials = rows(three, TRIALS);
                ReceivedRows inRecoveries = rows(four, RECOVERIES)) {
            MadeUpCases made = new MadeUpCases(inCases, inInvestigations, inTrials, inRecoveries, LocalDate.now(ZONE));
            if (cases == 0) {
                made.units();
            }
            for (long i = 0; i < many; i++) {
                made.tell(cases + i);
            }
            cases += many;
            List.of(inCases, inInvestigations, inTrials, inRecoveries).stream()
                    .filter(rows -> rows.pos() > 0)
                    .forEach(rows -> told.put(rows.log(), rows.pos()));
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement refused", e);
        }
    }

    /** Waits until the projection has read everything that was published; the seconds of that. */
    double catchUp() {
        long from = System.nanoTime();
        await(() -> server.positions(database).equals(told), FILL_MAX, "the read side did not come as far as was told");
        return secondsSince(from);
    }

    /** How many events were published. */
    long events() {
        return told.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Events of which the projection could make nothing. */
    long passedOver() {
        return server.number(database, "select count(*) from %s.passed_over".formatted(server.bookIn(database)));
    }

    /** How many cases stand at any stage, by an answer with figures. */
    long standing(String path) {
        try {
            JsonNode figures = new ObjectMapper().readTree(answer(path).body()).path("figures");
            return figures.properties().stream()
                    .filter(figure -> figure.getKey().startsWith("stage."))
                    .mapToLong(figure -> figure.getValue().asLong())
                    .sum();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the service answered no JSON", e);
        }
    }

    /** Asks for a page and reads it to its end; the seconds of that, as who asks on the same machine sees them. */
    double ask(String path) {
        return answer(path).seconds();
    }

    /** What was answered, and how soon. */
    private record Answer(String body, double seconds) {}

    private Answer answer(String path) {
        HttpRequest request = request(path)
                .header("Authorization", "Bearer " + issuer.token())
                .build();
        long from = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            double seconds = secondsSince(from);
            if (answer.statusCode() != OK) {
                throw new IllegalStateException("the service answered %d".formatted(answer.statusCode()));
            }
            return new Answer(answer.body(), seconds);
        } catch (IOException e) {
            throw new UncheckedIOException("the service ended, see " + log(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    /** Where its pages are. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The memory of the process. */
    double pssMib() {
        return new ProcessTree(process.pid()).pssMib();
    }

    @Override
    public void close() {
        client.close();
        ProcessMark.end(process.toHandle(), STOP_MAX);
    }

    private ReceivedRows rows(Connection connection, String log) {
        return new ReceivedRows(connection, log, told.getOrDefault(log, 0L));
    }

    private Process launch(Map<String, String> settings) {
        List<String> command = new ArrayList<>(List.of(LocalBuild.java()));
        command.addAll(ServiceMemory.options());
        command.addAll(List.of(
                "-jar",
                Checkout.here()
                        .app(PartName.MONITORING)
                        .resolve("quarkus-run.jar")
                        .toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("LIEM_DATA_DIR", folder.toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> serviceSettings() {
        Map<String, String> settings = new HashMap<>(server.serviceSettings(database));
        settings.put("LIEM_SERVICE_PORT", Integer.toString(port));
        settings.put("LIEM_OIDC_URL", issuer.url());
        settings.put("LIEM_SESSION_SECRET", UUID.randomUUID().toString());
        settings.put("LIEM_UI_SECRET", UUID.randomUUID().toString());
        for (String other : List.of("CASE", "INVESTIGATION", "TRIAL", "RECOVERY", "NOTIFICATION")) {
            settings.put("LIEM_" + other + "_URL", issuer.others());
        }
        // Nobody listens there.
        settings.put("LIEM_KAFKA_BOOTSTRAP", "127.0.0.1:" + Ports.freeRow(1));
        return settings;
    }

    /** Makes the tables by the program itself, as an installation does before it starts a service. */
    private void makeTables() {
        Process migration = launch(server.migrationSettings(database));
        try {
            if (!migration.waitFor(START_MAX.toSeconds(), TimeUnit.SECONDS) || migration.exitValue() != 0) {
                throw new IllegalStateException("the tables were not made, see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the tables were made", e);
        } finally {
            ProcessMark.end(migration.toHandle(), STOP_MAX);
        }
    }

    private Path log() {
        return folder.resolve("service.log");
    }

    private int status(String path) {
        try {
            return client.send(request(path).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0; // Nobody there yet; whoever asks stops asking some time.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the service", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve(path)).timeout(ASK_MAX);
    }

    private void await(BooleanSupplier what, Duration atMost, String otherwise) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!what.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(otherwise + ", see " + log());
            }
            try {
                Thread.sleep(POLL_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting", e);
            }
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
