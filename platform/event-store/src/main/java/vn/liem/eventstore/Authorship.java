package vn.liem.eventstore;

import java.util.Optional;
import java.util.UUID;

/**
 * Who brought about an append, and in the course of what.
 *
 * @param actor the subject id of the person or service, never a user's name
 * @param onBehalfOf the unit for whom, if another
 * @param command the command's id
 * @param correlation what runs through everything that one act set off
 * @param causation the event that caused the command, if one did
 */
public record Authorship(
        String actor, Optional<String> onBehalfOf, UUID command, UUID correlation, Optional<UUID> causation) {}
