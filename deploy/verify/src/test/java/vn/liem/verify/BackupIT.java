package vn.liem.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.eventstore.SigningKeyFile;
import vn.liem.local.Liem;
import vn.liem.local.server.OwnerOnly;
import vn.liem.local.server.Ports;
import vn.liem.local.server.PostgresServer;
import vn.liem.verifier.NoteSigner;

/** A backup that is taken while somebody writes, and what becomes of it, of its keys and of its logs when it is put back. */
class BackupIT {

    private static final int PORTS = 15;
    private static final String DOCUMENT = "Kết luận điều tra";

    @TempDir
    Path folder;

    private final int base = Ports.freeRow(PORTS);

    @AfterEach
    void nothing_is_left_running() {
        run("down", "--data", home().toString());
        run("down", "--data", other().toString());
    }

    @Test
    void what_was_signed_before_a_backup_is_there_after_it_is_put_back_and_what_came_later_is_missed()
            throws Exception {
        up(home());
        assertEquals(
                0,
                run("sql", "case", "-c", Ledger.tables("liem_case"), "--data", home().toString())
                        .code());
        append(30);
        sign();
        sql(home(), "insert into relay_cursor values ('case.events.v1', 30, 30)");
        Path document = document();

        Answer taken = whileSomebodyWrites(() -> backup(home(), "first", "first-keys"));
        assertEquals(0, taken.code(), taken.text());
        assertTrue(taken.text().contains("case-service/1"), taken.text());
        no_key_lies_in(folder.resolve("first"));
        assertEquals(1, backup(home(), "first", "more-keys").code(), "a backup never goes over another");
        assertEquals(1, backup(home(), "second", "second/keys").code(), "no key beside what it opens");
        assertEquals(1, backup(home(), "home/second", "second-keys").code(), "no backup in what it is of");
        append(10);
        sign();
        long signed = count(home());

        assertEquals(1, restore(home(), "first", "first-keys", "--replace").code(), "not while it runs");
        assertEquals(0, run("down", "--data", home().toString()).code());
        refused_without_a_word_and_where_a_byte_is_another();

        Answer back = restore(home(), "first", "first-keys", "--replace");
        assertEquals(0, back.code(), back.text());
        assertTrue(back.text().contains("case-service has signed %,d events".formatted(signed)), back.text());
        assertTrue(Files.exists(document));
        up(home());
        long there = count(home());
        assertTrue(there >= 30 && there < signed, "%d of %d".formatted(there, signed));
        assertEquals("0", sql(home(), "select pos from relay_cursor"));
        Answer verified = run("verify", "--no-build", "--data", home().toString());
        assertEquals(0, verified.code(), verified.text());
        append(1);
        assertEquals(there + 1, count(home()));
        assertEquals(1, besides("home.before-").size());
    }

    @Test
    void a_backup_of_a_changed_log_takes_nobodys_place_unless_somebody_says_so() throws Exception {
        up(home());
        assertEquals(
                0,
                run("sql", "case", "-c", Ledger.tables("liem_case"), "--data", home().toString())
                        .code());
        append(20);
        sign();
        sql(home(), "set session_replication_role = replica; update event set actor = 'x' where pos = 7");
        assertEquals(0, run("down", "--data", home().toString()).code());
        assertEquals(0, backup(home(), "changed", "changed-keys").code(), "it is taken while nothing runs, too");

        Answer refused = restore(other(), "changed", "changed-keys");
        assertEquals(1, refused.code(), refused.text());
        assertFalse(Files.exists(other()));
        assertEquals(List.of(), besides("other.restoring"));
        assertEquals(
                0,
                restore(other(), "changed", "changed-keys", "--despite-faults").code());
        up(other());
        assertEquals("x", sql(other(), "select actor from event where pos = 7"));
    }

    private void refused_without_a_word_and_where_a_byte_is_another() throws IOException {
        Answer full = restore(home(), "first", "first-keys");
        assertEquals(1, full.code());
        assertTrue(full.text().contains("--replace"), full.text());
        Path key = folder.resolve("first-keys/services/case/signing-key");
        byte[] right = Files.readAllBytes(key);
        Files.write(key, new byte[] {'x'}, StandardOpenOption.APPEND);
        assertEquals(1, restore(home(), "first", "first-keys", "--replace").code());
        Files.write(key, right);
        Path databases = folder.resolve("first/databases.tar.gz");
        byte[] whole = Files.readAllBytes(databases);
        byte[] other = whole.clone();
        other[other.length / 2] ^= 1;
        Files.write(databases, other);
        Answer changed = restore(home(), "first", "first-keys", "--replace");
        assertEquals(1, changed.code());
        assertTrue(changed.text().contains("databases.tar.gz"), changed.text());
        Files.write(databases, whole);
        // Whoever can write to the backup alone makes its hashes anew; the hash of all of them lies elsewhere.
        Path manifest = folder.resolve("first/manifest.json");
        String said = Files.readString(manifest);
        Files.writeString(manifest, said.replaceFirst("\\{", "{ "));
        Answer unnoted = restore(home(), "first", "first-keys", "--replace");
        assertEquals(1, unnoted.code());
        assertTrue(unnoted.text().contains("manifest.json"), unnoted.text());
        Files.writeString(manifest, said);
        assertEquals(List.of(), besides("home.before-"));
    }

    private void no_key_lies_in(Path backup) throws IOException {
        try (Stream<Path> files = Files.walk(backup)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name ->
                                    name.contains("key") || name.contains("secret") || name.contains("password"))
                            .toList());
        }
        assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(backup));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(backup.resolve("databases.tar.gz")));
        assertTrue(Files.exists(folder.resolve("first-keys/services/case/signing-key")));
        assertTrue(Files.exists(folder.resolve("first-keys/postgres/superuser.password")));
    }

    private interface Work {
        Answer done();
    }

    private Answer whileSomebodyWrites(Work work) throws InterruptedException {
        AtomicBoolean enough = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                append(20);
            }
        });
        try {
            return work.done();
        } finally {
            enough.set(true);
            writer.join();
        }
    }

    /** A document of case-service, under its hash; where it lies. */
    private Path document() throws Exception {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Path file = home().resolve("services/case/documents")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private void append(int events) {
        try (EventLog log = EventLog.open(database(), LiemService.CASE.log(), Clock.systemUTC())) {
            for (int i = 0; i < events; i++) {
                log.append(Ledger.writing("lamp.lit.v1", "{}")).join();
            }
        }
    }

    /** Signs as the service does: a row, and a file beside the key. */
    private void sign() throws IOException {
        Path service = Files.createDirectories(home().resolve("services/case"));
        NoteSigner signer =
                SigningKeyFile.open(service.resolve(SigningKeyFile.NAME), "liem/" + LiemService.CASE.log(), false);
        String note = new SignedCheckpoints(database(), LiemService.CASE.log())
                .sign(signer)
                .orElseThrow()
                .encoded();
        Files.writeString(service.resolve("last-signed"), note);
    }

    private PGSimpleDataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setPortNumbers(new int[] {base + 10});
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setDatabaseName("liem_case");
        database.setUser(PostgresServer.SUPERUSER);
        database.setPassword(
                OwnerOnly.read(home().resolve("postgres/superuser.password")).strip());
        return database;
    }

    private List<Path> besides(String beginning) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> path.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }

    private long count(Path installation) {
        return Long.parseLong(sql(installation, "select count(*) from event"));
    }

    private String sql(Path installation, String statement) {
        Answer answer = run("sql", "case", "-t", "-c", statement, "--data", installation.toString());
        assertEquals(0, answer.code(), answer.text());
        return answer.text();
    }

    private void up(Path installation) {
        Answer up = run(
                "up",
                "--no-build",
                "--only",
                "postgres",
                "--port-base",
                Integer.toString(base),
                "--data",
                installation.toString());
        assertEquals(0, up.code(), up.text());
    }

    private Answer backup(Path installation, String to, String keys) {
        return run(
                "backup",
                folder.resolve(to).toString(),
                "--keys",
                folder.resolve(keys).toString(),
                "--data",
                installation.toString());
    }

    private Answer restore(Path installation, String from, String keys, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "restore",
                folder.resolve(from).toString(),
                "--keys",
                folder.resolve(keys).toString(),
                "--no-build",
                "--data",
                installation.toString()));
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Path other() {
        return folder.resolve("other");
    }

    /** What a command printed, and its exit code. */
    private record Answer(int code, String text) {}

    private static Answer run(String... arguments) {
        StringWriter text = new StringWriter();
        var command = Liem.commandLine();
        command.setOut(new PrintWriter(text, true));
        command.setErr(new PrintWriter(text, true));
        int code = command.execute(arguments);
        return new Answer(code, text.toString().strip());
    }
}
