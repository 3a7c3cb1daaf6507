package vn.liem.verify.tamper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import vn.liem.eventstore.Append;
import vn.liem.eventstore.AppendOutcome;
import vn.liem.eventstore.AppendOutcome.Appended;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.NewEvent;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.eventstore.StoredEvent;
import vn.liem.eventstore.StreamWrite;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** A log that grows by the code that services append, sign and prove with. */
final class GrowingLog implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 13);
    private static final List<String> TYPES =
            List.of("source.registered.v1", "case.instituted.v1", "investigation.extended.v1", "measure.ordered.v1");

    private final DataSource database;
    private final EventLog log;
    private final NoteSigner signer;
    private final SplittableRandom random;
    private final List<StreamId> streams = new ArrayList<>();
    private final List<Long> versions = new ArrayList<>();
    private int turn;

    /**
     * An empty log.
     *
     * @param streams over how many streams its events are spread
     */
    GrowingLog(DataSource database, String name, int streams, long seed) {
        this.database = database;
        this.log = EventLog.open(database, name, Clock.systemUTC());
        this.signer = new NoteSigner("liem/" + name, NoteSigner.newPair());
        this.random = new SplittableRandom(seed);
        for (int i = 0; i < streams; i++) {
            this.streams.add(StreamId.of("case", id()));
            versions.add(0L);
        }
    }

    String name() {
        return log.name();
    }

    NoteSigner signer() {
        return signer;
    }

    DataSource database() {
        return database;
    }

    /** Appends events of cases, at most one of a case at once. */
    void grow(int events) {
        List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            turn = (turn + 1) % streams.size();
            String body = "{\"amountVnd\":\"%d\",\"decision\":\"d%d\",\"note\":\"s1.k1.%016x%016x%016x%016x\"}"
                    .formatted(
                            random.nextLong(1_000_000_000_000L),
                            random.nextInt(20),
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong(),
                            random.nextLong());
            running.add(log.append(writing(streams.get(turn), versions.get(turn), TYPES.get(random.nextInt(4)), body)));
            versions.set(turn, versions.get(turn) + 1);
        }
        running.forEach(CompletableFuture::join);
    }

    /** Appends one statement of a hand-over in a stream of its own. */
    StoredEvent say(String type, String body) {
        AppendOutcome outcome = log.append(writing(StreamId.of("handover", id()), 0, type, body))
                .join();
        if (outcome instanceof Appended done) {
            return log.reader().at(done.firstPos()).orElseThrow();
        }
        throw new IllegalStateException("nobody else writes to this log");
    }

    private Append writing(StreamId stream, long version, String type, String body) {
        UUID command = id();
        Authorship by = new Authorship(
                "officer-" + random.nextInt(40),
                random.nextInt(3) == 0 ? Optional.of("T01-CQDT") : Optional.empty(),
                command,
                command,
                Optional.empty());
        NewEvent event = new NewEvent(id(), type, DAY.plusDays(random.nextInt(300)), BodyCodec.canonical(body));
        return Append.of(StreamWrite.of(by, stream, stream.value(), version, event));
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Signs the newest checkpoint. */
    SignedNote sign() {
        return new SignedCheckpoints(database, log.name()).sign(signer).orElseThrow();
    }

    /** The way from an event to a checkpoint, as a hand-over carries it. */
    String proof(long pos, SignedNote note) {
        long size = Checkpoint.parse(note.text()).size();
        List<String> path = new LogProofs(database)
                .ofInclusion(pos, size).path().stream().map(Hash::hex).toList();
        return pos + ":" + String.join(",", path);
    }

    /** Sees the newest checkpoint of another as a witness does: only what continues what was seen before is kept. */
    void witness(GrowingLog other, Optional<SignedNote> before, SignedNote note) throws SQLException {
        Checkpoint now = Checkpoint.parse(note.text());
        if (!note.isSignedBy(other.signer.key()) || (before.isPresent() && !continues(other, before.get(), now))) {
            throw new IllegalStateException("an untouched log was not believed at " + now.size());
        }
        String sql = "insert into signed_checkpoint (log, size, root, note, seen_at) values (?, ?, ?, ?, now())";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, other.name());
            insert.setLong(2, now.size());
            insert.setBytes(3, HexFormat.of().parseHex(now.root().hex()));
            insert.setString(4, signer.cosign(note).encoded());
            insert.executeUpdate();
        }
    }

    private static boolean continues(GrowingLog other, SignedNote before, Checkpoint now) {
        Checkpoint then = Checkpoint.parse(before.text());
        Proof proof = new LogProofs(other.database).ofConsistency(then.size(), now.size());
        return proof.continues(then.size(), then.root(), now.size(), now.root());
    }

    @Override
    public void close() {
        log.close();
    }
}
