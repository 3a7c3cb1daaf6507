package vn.liem.monitoring.figures.door;

import java.util.List;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to sign a report.
 *
 * @param position how far each log was read for the draft that the signer saw
 * @param held the held cases that the report does not count, {@code case:…}; the signer names each
 */
public record SignatureToGive(
        @MaxLength(20) List<LogPosition> position,
        @MaxLength(500) List<String> held) {}
