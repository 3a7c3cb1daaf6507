package vn.liem.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.liem.service.evidence.SmallAuthority.Manner;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.bundle.WitnessPolicy;
import vn.liem.verifier.stamp.StampAuthority;

/** Time stamps of an authority that this test makes, over a real log. */
class StampRoundsIT {

    private final Place place = new Place("case-service/1");
    private final SmallAuthority server = new SmallAuthority();
    private final StampAuthority authority = StampAuthority.of("127.0.0.1", server.certificate());
    private final StampRounds rounds = new StampRounds(place.name, place.work(), authority, server.url());

    @AfterEach
    void close() {
        server.close();
        place.close();
    }

    @Test
    void the_newest_checkpoint_is_stamped_once_and_shown_with_its_stamp() throws InterruptedException {
        assertTrue(rounds.bring(), "there is nothing to stamp");
        place.grow(3).signed();
        assertTrue(rounds.bring());
        assertTrue(rounds.bring());
        assertEquals(1, server.asked());
        SignedNote shown = new WitnessedNotes(place.work(), place.name, place.signer)
                .covering(3)
                .orElseThrow();
        assertTrue(shown.isSignedBy(place.signer.key()));
        assertEquals(Optional.of(Instant.parse("2024-05-13T03:00:00Z")), authority.stampedAt(shown));
        assertEquals(
                List.of(authority),
                WitnessPolicy.read(authority.policyLine() + "\n").authorities());
        place.grow(1).signed();
        assertTrue(rounds.bring());
        assertEquals(2, server.asked());
    }

    @Test
    void what_an_authority_answers_is_not_kept_unless_it_holds() throws InterruptedException {
        place.grow(3).signed();
        for (Manner manner : Manner.values()) {
            if (manner != Manner.HONEST) {
                server.manner = manner;
                assertFalse(rounds.bring(), manner::name);
                assertEquals(0, place.count("cosignature"), manner::name);
            }
        }
        server.manner = Manner.HONEST;
        assertTrue(rounds.bring());
        assertEquals(1, place.count("cosignature"));
    }

    @Test
    void an_authority_that_is_away_is_asked_again() throws InterruptedException {
        place.grow(1).signed();
        server.close();
        assertFalse(rounds.bring());
        assertEquals(0, place.count("cosignature"));
    }
}
