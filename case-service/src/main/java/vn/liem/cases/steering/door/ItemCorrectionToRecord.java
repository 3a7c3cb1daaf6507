package vn.liem.cases.steering.door;

import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** Everything as it ought to have been recorded, and why. */
public record ItemCorrectionToRecord(
        ItemToList item,
        Optional<DelistingToRecord> delisting,
        @MaxLength(2_000) String reason) {}
