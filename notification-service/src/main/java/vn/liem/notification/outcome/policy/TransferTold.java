package vn.liem.notification.outcome.policy;

import java.util.Optional;
import java.util.UUID;

/**
 * What is read of a finding whose file was transferred, or of a transfer that was taken back.
 *
 * @param number the number of the finding, where a transfer was taken back
 */
public record TransferTold(
        Optional<Integer> finding, Optional<UUID> sourceId, Optional<String> inspectedBy, Optional<Integer> number) {}
