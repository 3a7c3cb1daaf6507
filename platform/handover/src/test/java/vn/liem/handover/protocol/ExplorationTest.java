package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.handover.protocol.Bounds.Happening.LATENESS;
import static vn.liem.handover.protocol.Bounds.Happening.MISSING_DOCUMENTS;
import static vn.liem.handover.protocol.Bounds.Happening.OPERATORS_END;
import static vn.liem.handover.protocol.Bounds.Happening.URGENT_MEASURE;
import static vn.liem.handover.protocol.Bounds.Happening.WITHDRAWAL;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.liem.handover.protocol.Exploration.Found;

class ExplorationTest {

    private static final List<UnitCode> TWO = List.of(POLICE, PROCURACY);
    private static final List<UnitCode> THREE = List.of(POLICE, PROCURACY, COURT);

    private static final int ORDINARY_WALKS = 200;

    static Stream<Bounds> bounds() {
        boolean larger = Integer.getInteger("liem.walks", ORDINARY_WALKS) > ORDINARY_WALKS;
        return larger ? Stream.concat(ordinary(), larger()) : ordinary();
    }

    private static Stream<Bounds> ordinary() {
        return Stream.of(
                Bounds.of(TWO, 2, 1, WITHDRAWAL, LATENESS, URGENT_MEASURE, MISSING_DOCUMENTS, OPERATORS_END),
                Bounds.of(TWO, 1, 1, WITHDRAWAL, LATENESS, URGENT_MEASURE, MISSING_DOCUMENTS, OPERATORS_END),
                Bounds.of(TWO, 2, 2, WITHDRAWAL, LATENESS),
                Bounds.of(TWO, 2, 2, WITHDRAWAL, URGENT_MEASURE),
                Bounds.of(TWO, 2, 2, WITHDRAWAL, OPERATORS_END),
                Bounds.of(TWO, 2, 2, URGENT_MEASURE, OPERATORS_END),
                Bounds.of(TWO, 1, 2, URGENT_MEASURE, OPERATORS_END),
                Bounds.of(TWO, 2, 3, OPERATORS_END),
                Bounds.of(THREE, 3, 2, WITHDRAWAL),
                Bounds.of(THREE, 2, 2, OPERATORS_END),
                Bounds.of(THREE, 3, 3, OPERATORS_END));
    }

    private static Stream<Bounds> larger() {
        return Stream.of(
                Bounds.of(TWO, 2, 2, WITHDRAWAL, LATENESS, OPERATORS_END),
                Bounds.of(TWO, 2, 2, WITHDRAWAL, LATENESS, URGENT_MEASURE),
                Bounds.of(TWO, 1, 2, WITHDRAWAL, LATENESS, URGENT_MEASURE, OPERATORS_END),
                Bounds.of(TWO, 2, 3, WITHDRAWAL),
                Bounds.of(THREE, 3, 2, WITHDRAWAL, URGENT_MEASURE, OPERATORS_END));
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
