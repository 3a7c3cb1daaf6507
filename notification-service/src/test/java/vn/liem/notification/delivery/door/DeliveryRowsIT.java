package vn.liem.notification.delivery.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.BodyCodec;
import vn.liem.notification.Receiving;
import vn.liem.notification.delivery.DeliveryFault;
import vn.liem.notification.delivery.door.Delivery.Channel;
import vn.liem.service.testing.ServiceUnderTest;

/** Several senders share one queue on a real database. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
@QuarkusTestResource(value = Receiving.class, restrictToAnnotatedClass = false)
class DeliveryRowsIT {

    @Inject
    DeliveryRows rows;

    @BeforeEach
    void nothing_else_is_due() {
        taken("");
    }

    @Test
    void two_senders_at_once_share_the_queue_and_a_death_leaves_it_to_the_next() {
        String target = UUID.randomUUID().toString();
        put(target, 60);
        List<CompletableFuture<List<UUID>>> senders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            senders.add(CompletableFuture.supplyAsync(() -> taken(target)));
        }
        List<UUID> all =
                senders.stream().flatMap(sender -> sender.join().stream()).toList();
        assertEquals(60, all.size());
        assertEquals(60, Set.copyOf(all).size());
        assertEquals(List.of(), taken(target), "leased");
        rows.sql().update("update delivery set next_at = now() where target = ?", target);
        assertEquals(60, taken(target).size(), "the lease ran out, and nobody had kept what became of them");
        forget(target);
    }

    @Test
    void a_target_with_much_to_take_leaves_room_for_the_others() {
        String much = UUID.randomUUID().toString();
        String little = UUID.randomUUID().toString();
        put(much, 40);
        put(little, 1);
        List<String> first = rows.take(16).stream().map(Delivery::target).toList();
        assertTrue(first.contains(little), "the one that waits behind forty of another");
        assertEquals(
                DeliveryRows.OF_ONE_TARGET_MAX,
                first.stream().filter(much::equals).count());
        forget(much, little);
    }

    @Test
    void a_receiver_that_is_away_is_left_alone_and_one_that_refuses_is_not() {
        String away = UUID.randomUUID().toString();
        String refusing = UUID.randomUUID().toString();
        put(away, 9);
        put(refusing, 9);
        for (Delivery delivery : rows.take(8)) {
            rows.keep(
                    delivery,
                    new Sent.NotTaken(
                            delivery.target().equals(away)
                                    ? DeliveryFault.TOOK_TOO_LONG
                                    : DeliveryFault.REFUSED_BY_RECEIVER));
        }
        assertEquals(0, due(away));
        assertEquals(5, due(refusing), "what was not tried yet");
        assertEquals(9, waiting(away), "nothing is lost");
        forget(away, refusing);
    }

    @Test
    void what_does_not_fit_into_the_queue_is_listed_and_can_be_sent_again() {
        String target = UUID.randomUUID().toString();
        put(target, 1);
        rows.sql()
                .update(
                        "insert into delivery (id, channel, target, body, event_id, topic, payload, state, attempts, made_at,"
                                + " next_at, give_up_at) select gen_random_uuid(), channel, target, body, gen_random_uuid(),"
                                + " topic, payload, state, attempts, made_at, now() + interval '1 day', give_up_at"
                                + " from delivery, generate_series(2, ?) where target = ?",
                        DeliveryRows.WAITING_MAX,
                        target);
        UUID last = put(target, 1);
        DeliveryShown shown = rows.one(last).orElseThrow();
        assertEquals("undelivered", shown.state());
        assertEquals(Optional.of("queue_full"), shown.fault());
        forget(target);
        UUID other = put(target, 1);
        assertEquals("waiting", rows.one(other).orElseThrow().state());
        forget(target);
    }

    /** Puts so many into the queue; the id of the last. */
    private UUID put(String target, int count) {
        return rows.sql().inTransaction(transaction -> {
            UUID id = UUID.randomUUID();
            for (int i = 0; i < count; i++) {
                id = UUID.randomUUID();
                rows.put(
                        transaction,
                        new Delivery(
                                id,
                                Channel.WEBHOOK,
                                target,
                                "X",
                                id,
                                "t",
                                BodyCodec.canonical("{}"),
                                0,
                                Instant.now().plusSeconds(3600)));
            }
            return id;
        });
    }

    private long due(String target) {
        return counted(target, " and next_at <= now()");
    }

    private long waiting(String target) {
        return counted(target, "");
    }

    private long counted(String target, String further) {
        return rows.sql()
                .query(
                        "select count(*) from delivery where target = ? and state = 'waiting'" + further,
                        row -> row.getLong(1),
                        target)
                .getFirst();
    }

    private void forget(String... targets) {
        for (String target : targets) {
            rows.sql().update("delete from delivery where target = ?", target);
        }
    }

    /** What senders take until nothing is left, of one target. */
    private List<UUID> taken(String target) {
        List<UUID> taken = new ArrayList<>();
        List<Delivery> page = rows.take(7);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(delivery -> delivery.target().equals(target))
                    .map(Delivery::id)
                    .forEach(taken::add);
            page = rows.take(7);
        }
        return taken;
    }
}
