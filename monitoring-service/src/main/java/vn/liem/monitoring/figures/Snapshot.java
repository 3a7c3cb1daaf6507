package vn.liem.monitoring.figures;

import java.util.List;
import vn.liem.monitoring.fact.HeldCase;

/**
 * What was signed: the figures, and all that is needed to count them again from the logs, to the byte.
 *
 * @param position how far each log was read
 * @param held the cases of which something below that position waits and is not counted
 * @param moved the figures of the restated report that say something else now
 * @param sha256 the hash of the whole document in canonical JSON
 */
public record Snapshot(
        List<LogPosition> position,
        List<HeldCase> held,
        List<FrozenFigure> figures,
        List<String> moved,
        String sha256) {

    public Snapshot {
        position = List.copyOf(position);
        held = List.copyOf(held);
        figures = List.copyOf(figures);
        moved = List.copyOf(moved);
    }
}
