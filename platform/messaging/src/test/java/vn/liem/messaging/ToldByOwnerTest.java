package vn.liem.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Authorship;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Hash;

/** Of the two services that record sendings and marks of former holders, each tells of the decisions of its own parts alone. */
class ToldByOwnerTest {

    private static final String INVESTIGATION = "investigation-service/1";
    private static final String TRIAL = "trial-service/1";

    @Test
    void each_service_tells_of_the_decisions_of_its_own_parts_alone() {
        for (String part : List.of("investigation", "prosecution")) {
            eventsOf(part).forEach(event -> {
                assertTrue(new PublishedRecord(INVESTIGATION, 0, event).isOfItsOwner(), part);
                assertFalse(new PublishedRecord(TRIAL, 0, event).isOfItsOwner(), part);
            });
        }
        for (String part : List.of("trial", "appeal", "execution")) {
            eventsOf(part).forEach(event -> {
                assertTrue(new PublishedRecord(TRIAL, 0, event).isOfItsOwner(), part);
                assertFalse(new PublishedRecord(INVESTIGATION, 0, event).isOfItsOwner(), part);
            });
        }
    }

    @Test
    void a_third_service_tells_of_neither_and_what_names_no_part_is_nobodys() {
        eventsOf("trial").forEach(event -> assertFalse(ToldByOwner.mayTell("case-service/1", event)));
        assertFalse(ToldByOwner.mayTell(TRIAL, event("sending.decision-sent.v1", "{\"sending\":{}}")));
        assertFalse(ToldByOwner.mayTell(TRIAL, event("sending.decision-sent.v1", "{}")));
    }

    @Test
    void of_other_families_their_owner_alone_is_asked() {
        assertEquals(true, ToldByOwner.mayTell(TRIAL, event("trial.judged.v1", "{}")));
        assertEquals(false, ToldByOwner.mayTell(INVESTIGATION, event("trial.judged.v1", "{}")));
    }

    private static List<StoredEvent> eventsOf(String part) {
        String of = ":{\"part\":\"%s\"}}".formatted(part);
        return List.of(
                event("sending.decision-sent.v1", "{\"sending\"" + of),
                event("sending.record-annulled.v1", "{\"key\"" + of),
                event("former-holder.decision-recorded.v1", "{\"decision\"" + of));
    }

    private static StoredEvent event(String type, String body) {
        return new StoredEvent(
                1,
                new StreamId("lamp:1"),
                1,
                "lamp:1",
                UUID.randomUUID(),
                type,
                1,
                LocalDate.of(2024, 5, 13),
                Instant.EPOCH,
                new Authorship("officer-1", Optional.empty(), UUID.randomUUID(), UUID.randomUUID(), Optional.empty()),
                BodyCodec.canonical(body),
                Hash.over(new byte[] {1}),
                Optional.empty());
    }
}
