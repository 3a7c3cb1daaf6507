package vn.liem.monitoring.figures.door;

import java.util.List;
import vn.liem.monitoring.figures.LogPosition;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.MaxLength;

/**
 * What is sent to sign a report: what the signer saw of its draft.
 *
 * @param position how far each log was read for the draft
 * @param sha256 the hash of the draft, which its ETag is
 * @param unread the places of the events that the draft could not read; the signer names each
 */
public record SignatureToGive(
        @MaxLength(20) List<LogPosition> position,
        @HasForm("[0-9a-f]{64}") String sha256,
        @MaxLength(500) List<LogPosition> unread) {}
