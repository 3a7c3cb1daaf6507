package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.lit;
import static vn.liem.eventstore.LogFixture.stream;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;

class LogCheckIT {

    private static final int STREAMS = 300;
    private static final int EVENTS = 2 * STREAMS;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an actor            | update event set actor = 'somebody else' where pos = 77          | 77  | EVENT_CHANGED",
                "a legal day         | update event set occurred_on = '2024-05-14' where pos = 5        | 5   | EVENT_CHANGED",
                "a body              | update event set body = '{}' where pos = 300                     | 300 | EVENT_CHANGED",
                "a recording instant | update event set recorded_at = recorded_at - interval '1 day' where pos = 9 | 9 | EVENT_CHANGED",
                "a stream            | update event set stream_id = 'lamp:900' where pos = 400          | 400 | VERSION_BROKEN",
                "a form              | update event set stream_id = 'Lamp 1' where pos = 401           | 401 | EVENT_WITHOUT_FORM",
                "a leaf              | update event set leaf = sha256('x') where pos = 600              | 600 | EVENT_CHANGED",
                "a leaf before       | update event set prev_leaf = sha256('x') where pos = 600         | 600 | CHAIN_BROKEN",
                "an event taken out  | delete from event where pos = 123                                | 123 | EVENT_MISSING",
                "the first event     | delete from event where pos = 1                                  | 1   | EVENT_MISSING",
                "the last event      | delete from event where pos = 600                                | 600 | EVENTS_MISSING",
                "a checkpoint's root | update checkpoint set root = sha256('x') where size = 600        | 600 | CHECKPOINT_CHANGED",
                "a frontier          | update checkpoint set frontier = set_byte(frontier, 0, 255 - get_byte(frontier, 0)) where size = 600 | 600 | CHECKPOINT_CHANGED",
                "its instant         | update checkpoint set made_at = made_at + interval '1 s' where size = 600 | 600 | CHECKPOINT_CHANGED",
                "the last checkpoint | delete from checkpoint where size = 600                          | 600 | CHECKPOINT_MISSING",
                "one checkpoint more | insert into checkpoint select 0, root, root, made_at from checkpoint where size = 600 | 0 | CHECKPOINT_OF_NO_BATCH",
                "a tile              | update tile set root = sha256('x') where idx = 1                 | 512 | TILE_CHANGED",
                "a tile's hashes     | update tile set hashes = set_byte(hashes, 8191, 255 - get_byte(hashes, 8191)) where idx = 0 | 256 | TILE_CHANGED",
                "a tile taken out    | delete from tile where idx = 0                                   | 256 | TILE_MISSING",
                "a tile too many     | insert into tile select 0, 2, root, hashes from tile where idx = 0 | 600 | TILE_OF_NOTHING",
                "a level too many    | insert into tile select 1, 0, root, hashes from tile where idx = 0 | 600 | TILE_OF_NOTHING",
            })
    void a_change_by_a_superuser_is_found_at_its_place(String what, String tampering, long place, LogFault fault) {
        try (LogFixture fixture = filled()) {
            fixture.asSuperuser(tampering);
            assertEquals(
                    Optional.of(new LogCheck.Fault(place, fault)),
                    fixture.check().fault(),
                    what);
        }
    }

    @Test
    void a_checkpoint_taken_out_of_the_middle_is_missed() {
        try (LogFixture fixture = filled()) {
            fixture.asSuperuser("delete from checkpoint where size = (select min(size) from checkpoint)");
            assertEquals(
                    Optional.of(LogFault.CHECKPOINT_MISSING),
                    fixture.check().fault().map(LogCheck.Fault::what));
        }
    }

    /** Whoever can rewrite the leaf too still cannot let an instant go back. */
    @Test
    void an_instant_that_goes_back_is_found_also_under_its_own_leaf() {
        try (LogFixture fixture = filled()) {
            fixture.append(Append.of(lit(stream(1_000), 0)));
            StoredEvent last = fixture.log.reader().at(EVENTS + 1).orElseThrow();
            Instant before = last.recordedAt().minus(1, ChronoUnit.DAYS);
            StoredEvent back = new StoredEvent(
                    last.pos(),
                    last.stream(),
                    last.version(),
                    last.subject(),
                    last.id(),
                    last.type(),
                    last.schema(),
                    last.occurredOn(),
                    before,
                    last.by(),
                    last.body(),
                    last.leaf(),
                    last.prevLeaf());
            fixture.asSuperuser("update event set recorded_at = '%s', leaf = '\\x%s' where pos = %d"
                    .formatted(before, back.header(LogFixture.NAME).leaf().hex(), last.pos()));
            assertEquals(
                    Optional.of(new LogCheck.Fault(last.pos(), LogFault.RECORDED_BEFORE_THE_LAST)),
                    fixture.check().fault());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a signed root  | update signed_checkpoint set root = sha256('x')                       | SIGNED_NOTE_CHANGED",
                "a signed note  | update signed_checkpoint set note = 'note'                            | SIGNED_NOTE_CHANGED",
                "a signature    | update signed_checkpoint set note = overlay(note placing 'AAAA' from length(note) - 20) | SIGNED_NOTE_CHANGED",
            })
    void what_was_signed_is_held_against_the_log_and_the_key(String what, String tampering, LogFault fault) {
        try (LogFixture fixture = filled()) {
            NoteSigner signer = new NoteSigner("liem/" + LogFixture.NAME, NoteSigner.newPair());
            new SignedCheckpoints(fixture.database.appDataSource(), LogFixture.NAME).sign(signer);
            assertEquals(1, fixture.check(Optional.of(signer.key())).signed());
            assertEquals(
                    Optional.empty(), fixture.check(Optional.of(signer.key())).fault());
            fixture.asSuperuser(tampering);
            assertEquals(
                    Optional.of(new LogCheck.Fault(EVENTS, fault)),
                    fixture.check(Optional.of(signer.key())).fault(),
                    what);
        }
    }

    @Test
    void a_tail_cut_off_with_its_checkpoints_is_found_by_what_the_log_has_signed() {
        try (LogFixture fixture = filled()) {
            NoteSigner signer = new NoteSigner("liem/" + LogFixture.NAME, NoteSigner.newPair());
            new SignedCheckpoints(fixture.database.appDataSource(), LogFixture.NAME).sign(signer);
            fixture.asSuperuser("delete from event where pos > (select min(size) from checkpoint)");
            fixture.asSuperuser("delete from checkpoint where size > (select max(pos) from event)");
            fixture.asSuperuser("delete from tile where (idx + 1) * 256 > (select max(pos) from event)");
            assertEquals(
                    Optional.of(new LogCheck.Fault(EVENTS, LogFault.SIGNED_OTHERWISE)),
                    fixture.check().fault());
        }
    }

    @Test
    void an_honest_log_holds_with_its_tiles_and_checkpoints() {
        try (LogFixture fixture = filled()) {
            LogCheck.Result result = fixture.check();
            assertEquals(Optional.empty(), result.fault());
            assertEquals(EVENTS, result.events());
            assertEquals(EVENTS / MerkleEvidence.TILE, result.tiles());
        }
    }

    @Test
    void the_tree_goes_on_where_another_process_left_it() {
        try (LogFixture fixture = filled();
                EventLog second =
                        EventLog.open(fixture.database.appDataSource(), LogFixture.NAME, java.time.Clock.systemUTC())) {
            for (int i = 0; i < 200; i++) {
                second.append(Append.of(lit(stream(1_000 + i), 0))).join();
                fixture.append(Append.of(lit(stream(2_000 + i), 0)));
            }
            assertEquals(Optional.empty(), fixture.check().fault());
            assertEquals(EVENTS + 400, fixture.check().events());
        }
    }

    /** The first tile of the second level is over 65 536 leaves; it is filled here by a batch of several tiles. */
    @Test
    void tiles_of_tiles_lead_to_the_same_root_as_the_leaves() {
        int events = MerkleEvidence.TILE * MerkleEvidence.TILE + 464;
        try (LogFixture fixture = new LogFixture()) {
            List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
            for (int lamp = 0; lamp < events / StreamWrite.MAX_EVENTS; lamp++) {
                NewEvent[] thousand = IntStream.range(0, StreamWrite.MAX_EVENTS)
                        .mapToObj(_ -> lit(stream(1), 0).events().getFirst())
                        .toArray(NewEvent[]::new);
                running.add(fixture.log.append(
                        Append.of(StreamWrite.of(LogFixture.someone(), stream(lamp), "lamp", 0, thousand))));
            }
            running.forEach(CompletableFuture::join);
            LogCheck.Result result = fixture.check();
            assertEquals(Optional.empty(), result.fault());
            assertEquals(events, result.events());
            LogProofs proofs = new LogProofs(fixture.database.appDataSource());
            Hash root = Hash.ofHex(result.root());
            Hash first = fixture.log.reader().at(1).orElseThrow().leaf();
            Hash last = fixture.log.reader().at(events).orElseThrow().leaf();
            assertTrue(proofs.ofInclusion(1, events).includes(first, 0, events, root));
            assertTrue(proofs.ofInclusion(events, events).includes(last, events - 1, events, root));
            assertEquals(MerkleEvidence.TILE + 1 + 1, result.tiles());
            fixture.asSuperuser(
                    "update tile set hashes = set_byte(hashes, 0, 255 - get_byte(hashes, 0)) where level = 1");
            assertEquals(
                    Optional.of(new LogCheck.Fault(MerkleEvidence.TILE * MerkleEvidence.TILE, LogFault.TILE_CHANGED)),
                    fixture.check().fault());
        }
    }

    private static LogFixture filled() {
        LogFixture fixture = new LogFixture();
        for (int version = 0; version < EVENTS / STREAMS; version++) {
            List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
            for (int i = 0; i < STREAMS; i++) {
                running.add(fixture.log.append(Append.of(lit(stream(i), version))));
                if (i % 50 == 0) {
                    running.getLast().join();
                }
            }
            running.forEach(CompletableFuture::join);
        }
        return fixture;
    }
}
