package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortPlanTest {

    private final PortPlan ports = new PortPlan(PortPlan.DEFAULT_BASE);

    @Test
    void the_pages_have_the_first_port() {
        assertEquals("http://localhost:18100", ports.url(PartName.MONITORING));
        assertEquals(18_101, ports.of(PartName.CASE));
        assertEquals(18_114, ports.keycloakManagement());
    }

    @Test
    void no_port_is_given_twice() {
        Set<Integer> seen = new HashSet<>(Set.of(ports.kafkaController(), ports.keycloakManagement()));
        for (PartName part : PartName.values()) {
            seen.add(ports.of(part));
        }
        assertEquals(PartName.values().length + 2, seen.size());
    }

    @Test
    void ports_that_the_system_gives_away_itself_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new PortPlan(32_760));
        assertThrows(IllegalArgumentException.class, () -> new PortPlan(80));
    }
}
