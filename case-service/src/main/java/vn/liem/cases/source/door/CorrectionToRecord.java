package vn.liem.cases.source.door;

import java.util.List;
import vn.liem.service.door.MaxLength;

/** Everything as it ought to have been recorded, and why. */
public record CorrectionToRecord(
        SourceToRegister source,
        List<ReceiptToRecord> receipts,
        List<RedirectionToRecord> redirections,
        List<DecisionToRecord> decisions,
        @MaxLength(2_000) String reason) {}
