package vn.liem.monitoring.figures.door;

import java.time.Instant;

/**
 * Who signed a report, and when.
 *
 * @param by the subject id of the officer
 * @param recordedAt when the signature was recorded
 */
public record SignedBy(String by, Instant recordedAt) {}
