package vn.liem.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    sealed interface Good {
        @EventType("lamp.lit.v1")
        record Lit() implements Good {}

        sealed interface Later extends Good {
            @EventType("lamp.put-out.v2")
            record PutOut() implements Later {}
        }
    }

    sealed interface Nameless {
        record Lit() implements Nameless {}
    }

    sealed interface Twice {
        @EventType("lamp.lit.v1")
        record Lit() implements Twice {}

        @EventType("lamp.lit.v1")
        record LitAgain() implements Twice {}
    }

    sealed interface BadlyNamed {
        @EventType("LampLit")
        record Lit() implements BadlyNamed {}
    }

    @Test
    void names_come_from_the_sealed_type() {
        EventTypes<Good> types = EventTypes.of(Good.class);
        assertEquals(List.of("lamp.lit.v1", "lamp.put-out.v2"), types.names());
        assertEquals(Good.Later.PutOut.class, types.classOf("lamp.put-out.v2"));
        assertEquals(2, EventTypes.versionOf("lamp.put-out.v2"));
    }

    @Test
    void a_nameless_event_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> EventTypes.of(Nameless.class));
    }

    @Test
    void a_name_used_twice_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> EventTypes.of(Twice.class));
    }

    @Test
    void a_name_of_another_form_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> EventTypes.of(BadlyNamed.class));
    }

    @Test
    void an_unknown_name_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> EventTypes.of(Good.class).classOf("lamp.broken.v1"));
    }
}
