package vn.liem.monitoring.figures;

/** How far a log was read. */
public record LogPosition(String log, long pos) {}
