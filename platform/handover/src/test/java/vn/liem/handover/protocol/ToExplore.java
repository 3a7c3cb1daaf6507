package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.Bounds.Happening.LATENESS;
import static vn.liem.handover.protocol.Bounds.Happening.MISSING_DOCUMENTS;
import static vn.liem.handover.protocol.Bounds.Happening.OPERATORS_END;
import static vn.liem.handover.protocol.Bounds.Happening.URGENT_MEASURE;
import static vn.liem.handover.protocol.Bounds.Happening.WITHDRAWAL;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;

import java.util.List;

/** The bounds within which every state is looked at: those of each build, and larger ones for who has the time. */
final class ToExplore {

    private static final List<UnitCode> TWO = List.of(POLICE, PROCURACY);
    private static final List<UnitCode> THREE = List.of(POLICE, PROCURACY, COURT);

    private ToExplore() {}

    static List<Bounds> ordinary() {
        return List.of(
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

    static List<Bounds> larger() {
        return List.of(
                Bounds.of(TWO, 2, 2, WITHDRAWAL, LATENESS, OPERATORS_END),
                Bounds.of(TWO, 2, 2, WITHDRAWAL, LATENESS, URGENT_MEASURE),
                Bounds.of(TWO, 1, 2, WITHDRAWAL, LATENESS, URGENT_MEASURE, OPERATORS_END),
                Bounds.of(TWO, 2, 3, WITHDRAWAL),
                Bounds.of(THREE, 3, 2, WITHDRAWAL, URGENT_MEASURE, OPERATORS_END));
    }
}
