package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.lit;
import static vn.liem.eventstore.LogFixture.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.liem.verifier.Hash;

class LogCheckIT {

    private static final int STREAMS = 300;
    private static final int EVENTS = 2 * STREAMS;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an actor            | update event set actor = 'somebody else' where pos = 77          | 77",
                "a legal day         | update event set occurred_on = '2024-05-14' where pos = 5        | 5",
                "a body              | update event set body = '{}' where pos = 300                     | 300",
                "a recording instant | update event set recorded_at = recorded_at - interval '1 day' where pos = 9 | 9",
                "a stream            | update event set stream_id = 'lamp:900' where pos = 400          | 400",
                "a leaf              | update event set leaf = sha256('x') where pos = 600              | 600",
                "an event taken out  | delete from event where pos = 123                                | 123",
                "the first event     | delete from event where pos = 1                                  | 1",
                "the last event      | delete from event where pos = 600                                | 600",
                "a checkpoint's root | update checkpoint set root = sha256('x') where size = 600        | 600",
                "the checkpoints     | delete from checkpoint where size >= 300                         | 600",
                "a tile              | update tile set root = sha256('x') where idx = 1                 | 512",
                "a tile taken out    | delete from tile where idx = 0                                   | 256",
            })
    void a_change_by_a_superuser_is_found_at_its_place(String what, String tampering, long place) {
        try (LogFixture fixture = filled()) {
            fixture.asSuperuser(tampering);
            LogCheck.Fault fault = fixture.check().fault().orElseThrow();
            assertEquals(place, fault.pos(), fault.what());
        }
    }

    @Test
    void a_tail_cut_off_with_its_checkpoints_is_found_by_what_the_log_has_signed() {
        try (LogFixture fixture = filled()) {
            fixture.asSuperuser("insert into signed_checkpoint select '%s', size, root, 'note', now() from checkpoint"
                            .formatted(LogFixture.NAME)
                    + " order by size desc limit 1");
            fixture.asSuperuser("delete from event where pos > 500");
            fixture.asSuperuser("delete from checkpoint where size > 500");
            assertTrue(fixture.check().fault().isPresent());
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
