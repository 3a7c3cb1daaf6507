package vn.liem.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import vn.liem.eventstore.EventLog;
import vn.liem.local.Liem;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;

/** The command of the launcher on an installation of its own, from {@code up} to a row changed by {@code sql}. */
class VerifyIT {

    private static final int PORTS = 15;

    @TempDir
    Path folder;

    private final int base = Ports.freeRow(PORTS);

    @AfterEach
    void nothing_is_left_running() {
        run("down");
    }

    @Test
    void a_row_changed_by_sql_is_found_and_its_place_is_told() throws IOException {
        assertEquals(2, verify().code(), "nothing runs, so nothing is checked");
        Answer up = run("up", "--no-build", "--only", "postgres", "--port-base", Integer.toString(base));
        assertEquals(0, up.code(), up.text());
        int events = 30;
        append(events);

        Answer whole = verify();
        assertEquals(0, whole.code(), whole.text());
        JsonNode log = logOf(whole, "case-service");
        assertEquals(events, log.path("size").asInt());
        assertTrue(log.path("ok").asBoolean());
        assertEquals(64, log.path("root").asText().length());
        assertEquals(6, new ObjectMapper().readTree(whole.text()).path("logs").size());

        String change = "set session_replication_role = replica; update event set actor = 'x' where pos = 17";
        assertEquals(0, run("sql", "case", "-c", change).code());
        Answer changed = verify();
        assertEquals(1, changed.code(), changed.text());
        JsonNode fault = logOf(changed, "case-service").path("faults").path(0);
        assertEquals(17, fault.path("position").asInt());
        assertEquals("event_changed", fault.path("code").asText());
    }

    private void append(int events) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setPortNumbers(new int[] {base + 10});
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setDatabaseName("liem_case");
        database.setUser(PostgresServer.SUPERUSER);
        database.setPassword(OwnerOnly.read(folder.resolve("home/postgres/superuser.password"))
                .strip());
        assertEquals(0, run("sql", "case", "-c", Ledger.tables("liem_case")).code(), "the tables of the log are made");
        try (EventLog log = EventLog.open(database, "case-service/1", Clock.systemUTC())) {
            for (int i = 0; i < events; i++) {
                log.append(Ledger.writing("lamp.lit.v1", "{}")).join();
            }
        }
    }

    private static JsonNode logOf(Answer answer, String service) throws IOException {
        for (JsonNode log : new ObjectMapper().readTree(answer.text()).path("logs")) {
            if (log.path("service").asText().equals(service)) {
                return log;
            }
        }
        throw new AssertionError(answer.text());
    }

    private Answer verify() {
        return run("verify", "--no-build", "--format", "json");
    }

    /** What a command printed, and its exit code. */
    private record Answer(int code, String text) {}

    private Answer run(String... arguments) {
        StringWriter text = new StringWriter();
        var command = Liem.commandLine();
        command.setOut(new PrintWriter(text, true));
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("home").toString()));
        int code = command.execute(all.toArray(String[]::new));
        return new Answer(code, text.toString().strip());
    }
}
