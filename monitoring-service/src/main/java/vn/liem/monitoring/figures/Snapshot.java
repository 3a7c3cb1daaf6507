package vn.liem.monitoring.figures;

import java.util.List;
import vn.liem.monitoring.fact.UnreadEvent;

/**
 * What was signed: the figures, and all that is needed to count them again from the logs, to the byte.
 *
 * @param form how the document is written
 * @param position how far each log was read
 * @param unread the events up to there, in the scope, that could not be read and are not counted
 * @param moved the figures of the restated report that say something else now
 * @param sha256 the hash of the whole document in canonical JSON
 */
public record Snapshot(
        int form,
        List<LogPosition> position,
        List<UnreadEvent> unread,
        List<FrozenFigure> figures,
        List<String> moved,
        String sha256) {

    public Snapshot {
        position = List.copyOf(position);
        unread = List.copyOf(unread);
        figures = List.copyOf(figures);
        moved = List.copyOf(moved);
    }
}
