package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.liem.eventstore.LogFixture.lit;
import static vn.liem.eventstore.LogFixture.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

class SignedCheckpointsIT {

    private static final String KEY = "liem/" + LogFixture.NAME;

    @TempDir
    private Path folder;

    @Test
    void a_log_signs_its_newest_checkpoint_once() {
        try (LogFixture fixture = new LogFixture()) {
            NoteSigner signer = SigningKeyFile.open(folder.resolve("key"), KEY, false);
            SignedCheckpoints signed = new SignedCheckpoints(fixture.database.appDataSource(), LogFixture.NAME);
            assertEquals(Optional.empty(), signed.sign(signer));
            fill(fixture, 0, 10);
            SignedNote first = signed.sign(signer).orElseThrow();
            assertTrue(first.isSignedBy(signer.key()));
            assertEquals(10, Checkpoint.parse(first.text()).size());
            assertEquals(Optional.of(first), signed.sign(signer));
            assertEquals(Optional.of(first), signed.latest());
        }
    }

    @Test
    void every_event_and_every_earlier_size_can_be_proved() {
        try (LogFixture fixture = new LogFixture()) {
            NoteSigner signer = SigningKeyFile.open(folder.resolve("key"), KEY, false);
            SignedCheckpoints signed = new SignedCheckpoints(fixture.database.appDataSource(), LogFixture.NAME);
            LogProofs proofs = new LogProofs(fixture.database.appDataSource());
            fill(fixture, 0, 300);
            Checkpoint before =
                    Checkpoint.parse(signed.sign(signer).orElseThrow().text());
            fill(fixture, 300, 700);
            Checkpoint after =
                    Checkpoint.parse(signed.sign(signer).orElseThrow().text());
            for (long pos : List.of(1L, 2L, 255L, 256L, 257L, 512L, 513L, 699L, 700L)) {
                Proof proof = proofs.ofInclusion(pos, after.size());
                StoredEvent event = fixture.log.reader().at(pos).orElseThrow();
                assertTrue(proof.includes(event.leaf(), pos - 1, after.size(), after.root()), "position " + pos);
            }
            Proof proof = proofs.ofConsistency(before.size(), after.size());
            assertTrue(proof.continues(before.size(), before.root(), after.size(), after.root()));
        }
    }

    /** F14: a restored backup must not go on from where it stands. */
    @Test
    void a_log_that_is_shorter_than_what_it_signed_does_not_go_on() {
        try (LogFixture fixture = new LogFixture()) {
            NoteSigner signer = SigningKeyFile.open(folder.resolve("key"), KEY, false);
            SignedCheckpoints signed = new SignedCheckpoints(fixture.database.appDataSource(), LogFixture.NAME);
            fill(fixture, 0, 5);
            Checkpoint checkpoint =
                    Checkpoint.parse(signed.sign(signer).orElseThrow().text());
            assertEquals(Optional.empty(), signed.contradictionTo(checkpoint));
            fixture.asSuperuser("delete from event where pos > 3");
            fixture.asSuperuser("delete from checkpoint where size > 3");
            LogDamaged damaged = signed.contradictionTo(checkpoint).orElseThrow();
            fixture.log.stopAppending(damaged);
            CompletableFuture<AppendOutcome> refused = fixture.log.append(Append.of(lit(stream(9), 0)));
            assertEquals(
                    damaged,
                    assertThrows(CompletionException.class, refused::join).getCause());
            assertEquals(0, fixture.log.reader().stream(stream(9)).size());
        }
    }

    @Test
    void a_key_is_made_once_and_read_again() {
        Path file = folder.resolve("key");
        NoteSigner first = SigningKeyFile.open(file, KEY, false);
        assertEquals(first.key(), SigningKeyFile.open(file, KEY, true).key());
    }

    @Test
    void a_key_that_is_gone_or_that_others_read_is_refused() throws IOException {
        assertThrows(IllegalStateException.class, () -> SigningKeyFile.open(folder.resolve("gone"), KEY, true));
        Path file = folder.resolve("key");
        SigningKeyFile.open(file, KEY, false);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThrows(IllegalStateException.class, () -> SigningKeyFile.open(file, KEY, true));
    }

    private static void fill(LogFixture fixture, int from, int to) {
        List<CompletableFuture<AppendOutcome>> running = new ArrayList<>();
        for (int i = from; i < to; i++) {
            running.add(fixture.log.append(Append.of(lit(stream(i), 0))));
        }
        running.forEach(CompletableFuture::join);
    }
}
