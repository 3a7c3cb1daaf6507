package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.handover.protocol.Exploration.Found;

class ExplorationTest {

    private static final int ORDINARY_WALKS = 200;

    static Stream<Bounds> bounds() {
        boolean larger = Integer.getInteger("liem.walks", ORDINARY_WALKS) > ORDINARY_WALKS;
        return larger
                ? Stream.concat(ToExplore.ordinary().stream(), ToExplore.larger().stream())
                : ToExplore.ordinary().stream();
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void every_state_keeps_every_promise(Bounds bounds) {
        Found found = Exploration.explore(bounds, Protocol.real());
        System.out.printf(
                "explored %s: %,d states, %,d transitions, %,d ends%n",
                bounds, found.states(), found.transitions(), found.ends());
        assertEquals(List.of(), found.broken());
    }
}
