package vn.liem.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Rows;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.OutsideWitness;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.TrustPolicy;

class OutsideWitnessIT {

    private final Place place = new Place("case-service/1");
    private final SmallWitness academy = new SmallWitness("academy.example/w1", place.signer.key());
    private final SmallWitness archive = new SmallWitness("archive.example/w1", place.signer.key());

    @AfterEach
    void close() {
        academy.close();
        archive.close();
        place.close();
    }

    @Test
    void a_witness_outside_signs_each_newest_checkpoint_once_and_its_signature_is_kept_beside_the_log()
            throws InterruptedException {
        WitnessRounds rounds = rounds("quorum both");
        SignedNote first = place.grow(3).signed();
        assertTrue(bring(rounds, 0));
        assertTrue(bring(rounds, 0), "there is nothing new to bring");
        place.grow(300).signed();
        assertTrue(bring(rounds, 0));
        assertEquals(List.of(200, 200), academy.answers());

        SignedNote kept = kept(3, "academy.example/w1");
        assertEquals(first.text(), kept.text());
        assertTrue(kept.isSignedBy(place.signer.key()));
        assertEquals(
                Optional.of(SmallWitness.NOW),
                academy.key().signedAt(kept.text(), kept.signatures().getLast()));
        assertEquals(new Witnessed(303, 1, 2, 0), rounds.mark(), "the other has signed nothing");
        assertTrue(bring(rounds, 1));
        assertEquals(new Witnessed(303, 2, 2, 303), rounds.mark());
    }

    @Test
    void a_witness_that_stands_still_delays_nothing_but_the_mark() throws InterruptedException {
        WitnessRounds rounds = rounds("quorum either");
        place.grow(3).signed();
        assertTrue(bring(rounds, 0));
        assertTrue(bring(rounds, 1));
        academy.close();
        place.grow(5).signed();
        assertFalse(bring(rounds, 0));
        assertTrue(bring(rounds, 1));
        assertEquals(new Witnessed(8, 1, 2, 8), rounds.mark());
        assertEquals(8, place.log.reader().lastPos());
        assertEquals(0, place.count("inbox_alarm"));
    }

    /** Our own memory of what it has signed is gone, as after a restored backup: it tells the size, and the proof follows. */
    @Test
    void a_witness_that_has_seen_more_than_is_remembered_here_is_asked_once_more() throws InterruptedException {
        place.grow(3).signed();
        bring(rounds("quorum both"), 0);
        place.grow(4).signed();
        place.forgetCosignatures();
        assertTrue(bring(rounds("quorum both"), 0));
        assertEquals(List.of(200, 409, 200), academy.answers());
    }

    @Test
    void a_log_that_was_put_back_and_gone_on_is_refused_and_raises_the_alarm() throws InterruptedException {
        WitnessRounds rounds = rounds("quorum both");
        place.grow(5).signed();
        bring(rounds, 0);
        place.putBackTo(3);
        place.grow(9).signed();
        assertFalse(bring(rounds, 0));
        assertEquals(List.of(200, 422), academy.answers());
        assertEquals(1, place.count("inbox_alarm where source = 'case-service/1' and what like '%academy refuses%'"));
        assertEquals(0, rounds.mark().by(), "what was signed before counts for nothing new");
    }

    @Test
    void a_signature_of_another_key_is_none() throws InterruptedException {
        SmallWitness impostor = new SmallWitness("academy.example/w1", place.signer.key());
        try (impostor) {
            place.grow(2).signed();
            WitnessRounds rounds = rounds("quorum both");
            assertFalse(rounds.bring(policy("quorum both").witnesses().getFirst(), impostor.url()));
            assertEquals(0, place.count("cosignature"));
        }
    }

    @Test
    void a_service_of_this_system_counts_by_the_key_it_signs_notes_with() {
        NoteSigner trial = new NoteSigner("liem/trial-service/1", NoteSigner.newPair());
        SignedNote own = place.grow(4).signed();
        new Rows(place.work())
                .change(
                        "insert into cosignature (log, size, witness, note, seen_at) values (?, ?, ?, ?, now())",
                        place.name,
                        4L,
                        "trial-service/1",
                        trial.cosign(own).encoded());
        TrustPolicy policy = TrustPolicy.read("witness trial " + trial.key().encoded() + "\nquorum trial\n");
        WitnessRounds rounds = new WitnessRounds(place.name, place.signer.key(), place.work(), policy);
        assertEquals(new Witnessed(4, 1, 1, 4), rounds.mark());
    }

    @Test
    void what_shows_a_checkpoint_shows_the_signatures_of_outside_witnesses_under_it() throws InterruptedException {
        place.grow(3).signed();
        assertTrue(bring(rounds("quorum both"), 0));
        SignedNote shown = new WitnessedNotes(place.work(), place.name, place.signer)
                .covering(3)
                .orElseThrow();
        assertTrue(shown.isSignedBy(place.signer.key()));
        assertTrue(academy.key().lineUnder(shown).isPresent());
        assertEquals(2, shown.signatures().size());
    }

    private boolean bring(WitnessRounds rounds, int witness) throws InterruptedException {
        OutsideWitness one = policy("quorum both").witnesses().get(witness);
        return rounds.bring(one, one.url().orElseThrow());
    }

    private WitnessRounds rounds(String quorum) {
        return new WitnessRounds(place.name, place.signer.key(), place.work(), policy(quorum));
    }

    private TrustPolicy policy(String quorum) {
        String groups =
                quorum.endsWith("both") ? "group both all academy archive\n" : "group either any academy archive\n";
        return TrustPolicy.read("# Who is not of this house\nwitness academy %s %s\nwitness archive %s %s/\n%s%s\n"
                .formatted(
                        academy.key().encoded(),
                        academy.url(),
                        archive.key().encoded(),
                        archive.url(),
                        groups,
                        quorum));
    }

    private SignedNote kept(long size, String witness) {
        return new Rows(place.work())
                .first(
                        "select note from cosignature where size = ? and witness = ?",
                        row -> SignedNote.parse(row.getString(1)),
                        size,
                        witness)
                .orElseThrow();
    }
}
