package vn.liem.service.looking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the log of looking as the auditor reads it.
 *
 * @param log the log in which it stands
 * @param position where
 * @param subject who looked: the subject id of their token
 * @param body the body they serve
 * @param roles their roles then
 * @param kind how they looked, or that they worked on the system
 * @param operation what was asked of the service; for a refusal the act that the policy knows
 * @param things ids and codes of what was looked at
 * @param filters the kinds of filters that were used
 * @param acts what the policy was asked for
 * @param rows how many rows were shown
 * @param purpose what for
 * @param rule the rule that refused it
 * @param status the status of the answer
 * @param at when they looked
 * @param recordedAt when that was written
 * @param request the id under which operators find the request
 */
public record LookingShown(
        String log,
        long position,
        String subject,
        String body,
        List<String> roles,
        String kind,
        String operation,
        List<String> things,
        List<String> filters,
        List<String> acts,
        Optional<Integer> rows,
        Optional<String> purpose,
        Optional<String> rule,
        Optional<Integer> status,
        Instant at,
        Instant recordedAt,
        String request) {

    public LookingShown {
        roles = List.copyOf(roles);
        things = List.copyOf(things);
        filters = List.copyOf(filters);
        acts = List.copyOf(acts);
    }
}
