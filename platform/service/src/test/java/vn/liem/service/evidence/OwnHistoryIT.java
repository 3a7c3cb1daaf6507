package vn.liem.service.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.eventstore.LogDamaged;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** F14: a service whose database was put back from a backup does not go on from there. */
class OwnHistoryIT {

    @TempDir
    Path folder;

    private final Place place = new Place("case-service/1");

    @AfterEach
    void close() {
        place.close();
    }

    @Test
    void a_log_that_holds_all_that_was_signed_of_it_goes_on() {
        SignedNote note = place.grow(5).signed();
        lastSigned().write(note);
        place.grow(2);
        assertFalse(started(new Neighbours().thatSaw("trial-service", note)).isContradicted());
        place.grow(1);
        assertEquals(8, place.log.reader().lastPos());
    }

    @Test
    void what_lies_in_the_folder_shows_a_database_put_back() {
        lastSigned().write(place.grow(5).signed());
        place.putBackTo(3);
        assertTrue(started(new Neighbours()).isContradicted());
        nothing_is_taken_in();
        assertEquals(1, place.count("inbox_alarm where source = 'case-service/1' and pos = 5"));
    }

    @Test
    void what_another_service_has_seen_shows_a_machine_put_back() {
        SignedNote note = place.grow(5).signed();
        place.putBackTo(3);
        assertTrue(started(new Neighbours().thatSaw("trial-service", note)).isContradicted());
        nothing_is_taken_in();
    }

    @Test
    void a_log_of_the_same_length_with_another_root_is_another_log() {
        lastSigned().write(place.grow(5).signed());
        place.putBackTo(3);
        place.grow(2);
        assertTrue(started(new Neighbours()).isContradicted());
        nothing_is_taken_in();
    }

    @Test
    void a_note_that_this_service_has_not_signed_says_nothing() {
        String text = place.grow(5).signed().text();
        place.putBackTo(3);
        SignedNote forged = new NoteSigner(LogKeys.nameOf(place.name), NoteSigner.newPair()).sign(text);
        assertFalse(started(new Neighbours().thatSaw("trial-service", forged)).isContradicted());
        place.grow(1);
    }

    private void nothing_is_taken_in() {
        CompletionException refused = assertThrows(
                CompletionException.class,
                () -> place.log.append(Place.oneEvent()).join());
        assertInstanceOf(LogDamaged.class, refused.getCause());
        assertTrue(place.log.stopped().isPresent());
    }

    private OwnHistory started(PeerLogs peers) {
        OwnHistory history = new OwnHistory(place.log, place.work(), place.signer, lastSigned(), peers);
        history.start(new StartupEvent());
        return history;
    }

    private LastSigned lastSigned() {
        return new LastSigned(folder.resolve(LastSigned.NAME));
    }
}
