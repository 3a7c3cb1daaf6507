package vn.liem.notification.notice.view;

import java.time.Instant;
import java.util.UUID;

/**
 * What a notice told and what asks for nothing any more.
 *
 * @param setBy the event that made it
 */
public record EndedNoticeRow(UUID setBy, Instant endedAt) {}
