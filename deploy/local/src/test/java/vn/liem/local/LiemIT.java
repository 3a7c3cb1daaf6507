package vn.liem.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.liem.local.server.Ports;

/** The launcher with the two servers it always starts; Keycloak and the services are the end-to-end tests' business. */
class LiemIT {

    private static final String ONLY = "postgres,kafka";
    private static final int PORTS = 15;
    private static final Duration BACK_MAX = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final int base = Ports.freeRow(PORTS);

    @AfterEach
    void nothing_is_left_running() {
        run("down");
    }

    @Test
    void it_starts_tells_heals_and_stops() throws IOException {
        assertEquals(1, run("status").code());
        Answer up = run("up", "--no-build", "--only", ONLY, "--port-base", Integer.toString(base));
        assertEquals(0, up.code(), up.text());
        assertTrue(up.text().contains("http://localhost:" + base), up.text());

        JsonNode first = status();
        assertTrue(first.path("allUp").asBoolean());
        assertEquals(0, run("status").code());
        assertEquals(PosixFilePermissions.fromString("rw-------"), permissions("state.json"));
        assertEquals(PosixFilePermissions.fromString("rw-------"), permissions("secrets.properties"));

        assertEquals(
                "liem_case",
                run("sql", "case", "-t", "-c", "select current_database()").text());
        a_second_up_says_that_it_runs(first);
        a_service_role_reaches_its_own_database_alone();
        a_killed_server_comes_back(first);
        a_stopped_server_rests_until_it_is_started();

        long supervisor = first.path("supervisorPid").asLong();
        assertEquals(0, run("down").code());
        ProcessHandle.of(supervisor)
                .ifPresent(process ->
                        process.onExit().orTimeout(1, TimeUnit.SECONDS).join());
        assertTrue(Ports.isFree(base + 10));
        assertEquals(1, run("status").code());

        assertEquals(2, run("reset").code());
        assertTrue(Files.exists(folder.resolve("home")));
        assertEquals(0, run("reset", "--yes").code());
        assertFalse(Files.exists(folder.resolve("home")));
    }

    private void a_second_up_says_that_it_runs(JsonNode first) throws IOException {
        Answer again = run("up", "--no-build", "--only", ONLY);
        assertEquals(0, again.code());
        assertTrue(again.text().contains("Liêm đang chạy rồi."), again.text());
        assertEquals(pid(first, "postgres"), pid(status(), "postgres"));
    }

    private void a_service_role_reaches_its_own_database_alone() {
        String may = "select has_database_privilege('liem_case', '%s', 'connect')";
        assertEquals(
                "t",
                run("sql", "postgres", "-t", "-c", may.formatted("liem_case")).text());
        assertEquals(
                "f",
                run("sql", "postgres", "-t", "-c", may.formatted("liem_trial")).text());
        assertEquals(
                "f",
                run("sql", "postgres", "-t", "-c", may.formatted("postgres")).text());
    }

    private void a_killed_server_comes_back(JsonNode before) throws IOException {
        ProcessHandle.of(pid(before, "postgres")).orElseThrow().destroyForcibly();
        long end = System.nanoTime() + BACK_MAX.toNanos();
        JsonNode now = status();
        while ((!now.path("allUp").asBoolean() || pid(now, "postgres") == pid(before, "postgres"))
                && System.nanoTime() < end) {
            now = status();
        }
        assertTrue(now.path("allUp").asBoolean());
        assertNotEquals(pid(before, "postgres"), pid(now, "postgres"));
        assertEquals(pid(before, "kafka"), pid(now, "kafka"));
    }

    private void a_stopped_server_rests_until_it_is_started() {
        assertEquals(0, run("stop", "postgres").code());
        assertEquals(1, run("status").code());
        assertEquals(0, run("start", "postgres").code());
        assertEquals(0, run("status").code());
    }

    @Test
    void taken_ports_are_refused_before_anything_starts() throws IOException {
        int taken = base + 11;
        try (var _ = new java.net.ServerSocket(taken, 1, java.net.InetAddress.getLoopbackAddress())) {
            Answer up = run("up", "--no-build", "--only", ONLY, "--port-base", Integer.toString(base));
            assertNotEquals(0, up.code());
            assertTrue(up.text().contains("port %d for kafka is taken".formatted(taken)), up.text());
        }
        assertFalse(Files.exists(folder.resolve("home").resolve("postgres")));
    }

    /** What a command printed, and its exit code. */
    private record Answer(int code, String text) {}

    private Answer run(String... arguments) {
        StringWriter text = new StringWriter();
        CommandLine command = Liem.commandLine();
        command.setOut(new PrintWriter(text, true));
        command.setErr(new PrintWriter(text, true));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("home").toString()));
        int code = command.execute(all.toArray(String[]::new));
        return new Answer(code, text.toString().strip());
    }

    private JsonNode status() throws IOException {
        return new ObjectMapper().readTree(run("status", "--format", "json").text());
    }

    private static long pid(JsonNode status, String part) {
        return Stream.iterate(0, index -> index + 1)
                .limit(status.path("parts").size())
                .map(index -> status.path("parts").path(index))
                .filter(node -> node.path("name").asText().equals(part))
                .findFirst()
                .orElseThrow()
                .path("pid")
                .asLong();
    }

    private java.util.Set<java.nio.file.attribute.PosixFilePermission> permissions(String file) throws IOException {
        return Files.getPosixFilePermissions(folder.resolve("home").resolve(file));
    }
}
