package vn.liem.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.liem.service.evidence.Witness.Outcome.Countersigned;
import vn.liem.service.evidence.Witness.Outcome.NotNow;
import vn.liem.service.evidence.Witness.Outcome.NothingNew;
import vn.liem.service.evidence.Witness.Outcome.Refused;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

class WitnessIT {

    private final Place seen = new Place("case-service/1");
    private final Place here = new Place("trial-service/1");
    private final Neighbours neighbours = new Neighbours().with(seen);
    private final List<SignedNote> ownSeen = new ArrayList<>();
    private final Witness witness = witnessAt(here, neighbours);

    @AfterEach
    void close() {
        seen.close();
        here.close();
    }

    @Test
    void what_continues_what_was_seen_is_kept_and_countersigned() {
        SignedNote first = seen.grow(3).signed();
        SignedNote under =
                assertInstanceOf(Countersigned.class, witness.see(first)).note();
        assertEquals(first.text(), under.text());
        assertTrue(under.isSignedBy(seen.signer.key()) && under.isSignedBy(here.signer.key()));
        assertInstanceOf(NothingNew.class, witness.see(first));

        SignedNote later = seen.grow(300).signed();
        assertInstanceOf(Countersigned.class, witness.see(later));
        assertEquals(2, here.count("signed_checkpoint where log = 'case-service/1'"));
        assertEquals(0, here.count("inbox_alarm"));
    }

    @Test
    void two_roots_of_one_size_are_a_fork_and_raise_the_alarm() {
        witness.see(seen.grow(5).signed());
        seen.putBackTo(3);
        SignedNote other = seen.grow(2).signed();
        assertInstanceOf(Refused.class, witness.see(other));
        assertEquals(1, here.count("inbox_alarm where source = 'case-service/1' and pos = 5"));
        assertEquals(1, here.count("fork_note where log = 'case-service/1' and size = 5"));
        assertEquals(1, here.count("signed_checkpoint where log = 'case-service/1'"));
    }

    /** Each of two witnesses is shown a history of its own, both signed with the log's key: neither sees anything wrong. */
    @Test
    void a_split_view_is_found_by_both_witnesses_as_soon_as_one_hears_what_the_other_has_signed() {
        try (Place further = new Place("recovery-service/1")) {
            Witness second = witnessAt(further, neighbours);
            SignedNote before = seen.grow(3).signed();
            witness.see(before);
            second.see(before);
            SignedNote toTheOne = seen.grow(4).signed();
            SignedNote ofTheOne =
                    assertInstanceOf(Countersigned.class, witness.see(toTheOne)).note();
            seen.putBackTo(3);
            SignedNote toTheOther = seen.grow(4).signed();
            SignedNote ofTheOther = assertInstanceOf(Countersigned.class, second.see(toTheOther))
                    .note();
            assertNotEquals(toTheOne.text(), toTheOther.text());
            assertEquals(0, here.count("inbox_alarm") + further.count("inbox_alarm"));

            assertInstanceOf(Refused.class, witness.see(ofTheOther));
            assertInstanceOf(Refused.class, second.see(ofTheOne));
            for (Place each : List.of(here, further)) {
                assertEquals(1, each.count("fork_note where log = 'case-service/1' and size = 7"));
                assertEquals(1, each.count("inbox_alarm where source = 'case-service/1' and pos = 7"));
                assertEquals(2, each.count("signed_checkpoint where log = 'case-service/1'"), "the first view stands");
            }
        }
    }

    @Test
    void a_longer_log_that_does_not_continue_is_a_fork_too() {
        witness.see(seen.grow(5).signed());
        seen.putBackTo(3);
        assertInstanceOf(Refused.class, witness.see(seen.grow(9).signed()));
        assertEquals(1, here.count("inbox_alarm where source = 'case-service/1' and pos = 12"));
    }

    @Test
    void a_log_that_is_shorter_than_what_was_seen_is_refused() {
        witness.see(seen.grow(9).signed());
        seen.putBackTo(3);
        assertInstanceOf(Refused.class, witness.see(seen.grow(1).signed()));
        assertEquals(1, here.count("fork_note where size = 4"));
    }

    @Test
    void while_the_owner_is_silent_nothing_is_judged_and_a_later_note_covers_it() {
        witness.see(seen.grow(2).signed());
        neighbours.fallSilent(true);
        assertInstanceOf(NotNow.class, witness.see(seen.grow(2).signed()));
        neighbours.fallSilent(false);
        assertInstanceOf(Countersigned.class, witness.see(seen.grow(2).signed()));
        assertEquals(0, here.count("inbox_alarm"));
    }

    @Test
    void a_key_is_taken_once_and_another_is_refused() {
        witness.see(seen.grow(2).signed());
        NoteSigner impostor = new NoteSigner(LogKeys.nameOf(seen.name), NoteSigner.newPair());
        assertInstanceOf(
                Refused.class, witness.see(impostor.sign(seen.grow(2).signed().text())));
        assertEquals(1, here.count("inbox_alarm"));
        assertEquals(1, here.count("log_key"));
    }

    @Test
    void what_the_log_has_not_signed_proves_nothing_against_it_and_fills_nothing() {
        witness.see(seen.grow(5).signed());
        NoteSigner impostor = new NoteSigner(LogKeys.nameOf(seen.name), NoteSigner.newPair());
        for (int size = 1; size <= 20; size++) {
            Checkpoint forged = Checkpoint.of(seen.name, size, Hash.ofHex("ab".repeat(32)));
            assertInstanceOf(Refused.class, witness.see(impostor.sign(forged.text())));
        }
        assertEquals(0, here.count("fork_note"));
        assertEquals(1, here.count("inbox_alarm"));
        assertInstanceOf(Countersigned.class, witness.see(seen.grow(1).signed()));
    }

    @Test
    void what_was_looked_at_is_known_again_by_its_line_and_by_no_other() {
        SignedNote first = seen.grow(5).signed();
        SignedNote under =
                assertInstanceOf(Countersigned.class, witness.see(first)).note();
        neighbours.fallSilent(true);
        assertInstanceOf(NothingNew.class, witness.see(under));
        NoteSigner impostor = new NoteSigner(LogKeys.nameOf(seen.name), NoteSigner.newPair());
        assertInstanceOf(Refused.class, witness.see(impostor.sign(first.text())));
        assertEquals(1, here.count("inbox_alarm"));
        SignedNote.Signature line = first.signatures().getFirst();
        Checkpoint other = Checkpoint.of(seen.name, 5, Hash.ofHex("ab".repeat(32)));
        assertInstanceOf(Refused.class, witness.see(new SignedNote(other.text(), List.of(line))));
        assertEquals(0, here.count("fork_note"));
    }

    @Test
    void lines_that_others_put_under_a_note_are_not_kept() {
        SignedNote first = seen.grow(3).signed();
        List<SignedNote.Signature> lines = new ArrayList<>(first.signatures());
        while (new SignedNote(first.text(), lines).encoded().length() < SignedNote.MAX_LENGTH - 100) {
            lines.add(new SignedNote.Signature("liem/nobody/1", "A".repeat(60)));
        }
        SignedNote padded = SignedNote.parse(new SignedNote(first.text(), lines).encoded());
        SignedNote under =
                assertInstanceOf(Countersigned.class, witness.see(padded)).note();
        assertEquals(2, under.signatures().size());
        assertInstanceOf(Countersigned.class, witness.see(seen.grow(1).signed()));
    }

    @Test
    void a_countersignature_under_an_own_checkpoint_is_kept_beside_the_log() {
        Witness owner = witnessAt(seen, new Neighbours().with(here));
        SignedNote own = seen.grow(4).signed();
        SignedNote under =
                assertInstanceOf(Countersigned.class, witness.see(own)).note();
        assertInstanceOf(NothingNew.class, owner.see(under));
        assertEquals(1, seen.count("cosignature where witness = 'trial-service/1' and size = 4"));
        assertEquals(List.of(under), ownSeen);
        NoteSigner nobody = new NoteSigner("liem/recovery-service/1", NoteSigner.newPair());
        owner.see(nobody.cosign(own));
        assertEquals(1, seen.count("cosignature"));
    }

    private Witness witnessAt(Place place, PeerLogs peers) {
        LogKeys keys = new LogKeys(place.work(), place.signer, peers);
        return new Witness(place.name, place.signer, keys, peers, place.work(), ownSeen::add);
    }
}
