package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.liem.handover.desk.Hosts.Place;
import vn.liem.handover.protocol.UnitCode;

class HostsTest {

    private static final Map<String, String> DIRECTORY = Map.of("T01-VKS", "procuracy", "T01-TA", "court");
    private static final Hosts PROCURACIES = new Hosts(
            Set.of("T01-CQDT"), Set.of("procuracy"), unit -> Optional.ofNullable(DIRECTORY.get(unit.value())));

    @Test
    void a_body_lives_here_by_its_code_or_its_kind() {
        assertEquals(Place.HERE, PROCURACIES.placeOf(new UnitCode("T01-CQDT")));
        assertEquals(Place.HERE, PROCURACIES.placeOf(new UnitCode("T01-VKS")));
        assertEquals(Place.ELSEWHERE, PROCURACIES.placeOf(new UnitCode("T01-TA")));
    }

    @Test
    void a_body_that_the_directory_lacks_might_live_here() {
        assertEquals(Place.NOT_KNOWN, PROCURACIES.placeOf(new UnitCode("T02-VKS")));
    }

    @Test
    void where_bodies_are_named_by_code_no_directory_is_asked() {
        assertEquals(Place.ELSEWHERE, Hosts.ofCodes("T01-CQDT").placeOf(new UnitCode("T02-VKS")));
    }
}
