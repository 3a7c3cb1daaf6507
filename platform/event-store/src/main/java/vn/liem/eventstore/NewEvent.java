package vn.liem.eventstore;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An event that is to be appended.
 *
 * @param id its id, time-ordered so that indexes grow at their end
 * @param type its stored name
 * @param occurredOn its legal day
 * @param body its body
 */
public record NewEvent(UUID id, String type, LocalDate occurredOn, EventBody body) {}
