package vn.liem.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may tell of an event is who has its schema: each account of the broker is tried with the events of all others. */
class EventOwnersTest {

    @Test
    void a_service_may_tell_of_the_events_that_it_publishes_and_of_none_of_another() throws IOException {
        Map<LiemService, Set<String>> published = new HashMap<>();
        for (LiemService service : LiemService.values()) {
            published.put(service, AsyncApiTest.schemasOf(service).keySet());
        }
        Set<String> all = new TreeSet<>();
        published.values().forEach(all::addAll);
        assertTrue(all.size() > 200, "the schemas were found");
        for (LiemService service : LiemService.values()) {
            for (String type : all) {
                assertEquals(
                        published.get(service).contains(type),
                        EventOwners.mayTell(service.log(), type),
                        service + " and " + type);
            }
        }
    }

    @Test
    void what_a_service_keeps_inside_another_cannot_tell_either() {
        for (LiemService service : LiemService.values()) {
            for (LiemService other : LiemService.values()) {
                for (String kind : service.keptKinds()) {
                    assertEquals(service == other, EventOwners.mayTell(other.log(), kind + ".opened.v1"));
                }
            }
        }
    }

    @Test
    void the_epoch_of_a_log_makes_no_other_owner_and_a_family_of_a_newer_release_is_nobodys() {
        assertTrue(EventOwners.mayTell("trial-service/7", "trial.judged.v1"));
        assertEquals(false, EventOwners.mayTell("trial-service/7", "joinder.cases-joined.v1"));
        assertEquals(false, EventOwners.mayTell("some-service/1", "joinder.cases-joined.v1"));
        assertEquals(false, EventOwners.mayTell("trial-service/1", "joinder"));
        assertTrue(EventOwners.mayTell("trial-service/1", "pardon.granted.v1"));
    }
}
