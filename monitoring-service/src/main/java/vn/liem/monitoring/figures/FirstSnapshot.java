package vn.liem.monitoring.figures;

import java.util.List;

/**
 * What was signed before reports named what could not be read; its document is written in the first form.
 *
 * @param held cases that wait; this service holds none, so there were none
 */
public record FirstSnapshot(
        List<LogPosition> position, List<Held> held, List<FrozenFigure> figures, List<String> moved, String sha256) {

    /** How its document is written. */
    public static final int FORM = 1;

    public FirstSnapshot {
        position = List.copyOf(position);
        held = List.copyOf(held);
        figures = List.copyOf(figures);
        moved = List.copyOf(moved);
    }

    /** A subject of which something waits. */
    public record Held(String log, String subject, long firstPos) {}

    /** It among those that are signed now. */
    Snapshot snapshot() {
        return new Snapshot(FORM, position, List.of(), figures, moved, sha256);
    }
}
