package vn.liem.monitoring.fact;

/**
 * A subject of which something waits: what a log tells of it from a position on is not counted.
 *
 * @param subject {@code case:…}
 */
public record HeldCase(String log, String subject, long firstPos) {

    /** Whether an event is among what waits. */
    public boolean holds(String source, String about, long pos) {
        return log.equals(source) && subject.equals(about) && pos >= firstPos;
    }
}
