package vn.liem.monitoring.fact;

/**
 * An event that should tell of a fact and that this service cannot read (bản ghi không đọc được): what it says is in no
 * figure, and whoever signs a report says so.
 *
 * @param log the log it stands in
 * @param pos its position there
 * @param subject what it speaks of, {@code case:…}
 */
public record UnreadEvent(String log, long pos, String subject) {}
