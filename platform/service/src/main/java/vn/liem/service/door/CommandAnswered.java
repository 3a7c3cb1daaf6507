package vn.liem.service.door;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an accepted command is answered with.
 *
 * @param eventIds the events that it led to; none where it had been said before
 * @param streamVersion the version after it, for the next If-Match
 * @param position what a query may wait for, {@code case-service/1:123}
 * @param links where to go from here
 */
public record CommandAnswered(List<UUID> eventIds, long streamVersion, String position, Map<String, String> links) {}
