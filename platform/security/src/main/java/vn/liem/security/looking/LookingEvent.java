package vn.liem.security.looking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.EventType;

/**
 * Nhật ký truy cập: what stands in the log of looking of a service. Who looked is the actor of the entry and for which body its
 * {@code onBehalfOf}; roles, acts and rules are codes, so that an entry is read long after a code is gone.
 */
public sealed interface LookingEvent {

    /**
     * Somebody was answered.
     *
     * @param kind how they looked
     * @param operation what was asked of the service, as its API names it
     * @param things ids and codes of what was looked at
     * @param filters the kinds of filters that were used, without what they were set to
     * @param rows how many rows were shown, where it was a list
     * @param acts what the policy was asked for
     * @param purpose what for, where it was said
     * @param roles the roles of who looked
     * @param status the status of the answer: 404 says that nothing was found
     * @param at when they looked; the entry may have been written later
     * @param request the id under which operators find the request
     */
    @EventType("looking.looked.v1")
    record Looked(
            LookingKind kind,
            String operation,
            List<String> things,
            List<String> filters,
            Optional<Integer> rows,
            List<String> acts,
            Optional<Purpose> purpose,
            List<String> roles,
            int status,
            Instant at,
            String request)
            implements LookingEvent {
        public Looked {
            things = List.copyOf(things);
            filters = List.copyOf(filters);
            acts = List.copyOf(acts);
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody was refused.
     *
     * @param act what they asked for
     * @param rule the code of the rule that refused it
     * @param things ids of what they asked about
     * @param roles the roles of who asked
     * @param at when
     * @param request the id under which operators find the request
     */
    @EventType("looking.refused.v1")
    record Refused(String act, String rule, List<String> things, List<String> roles, Instant at, String request)
            implements LookingEvent {
        public Refused {
            things = List.copyOf(things);
            roles = List.copyOf(roles);
        }
    }

    /**
     * Somebody who runs the system asked for an act of operation, which leaves no event in the log of facts. It is written before
     * the act, so that it may stand where the act then failed.
     *
     * @param operation what was asked of the service, as its API names it
     * @param things ids and codes of what it was asked for: a view, a log, a body
     * @param roles the roles of who asked
     * @param at when
     * @param request the id under which operators find the request
     */
    @EventType("looking.operated.v1")
    record Operated(String operation, List<String> things, List<String> roles, Instant at, String request)
            implements LookingEvent {
        public Operated {
            things = List.copyOf(things);
            roles = List.copyOf(roles);
        }
    }

    /** A process of the service began to write the log. */
    @EventType("looking.writing-began.v1")
    record WritingBegan(UUID run) implements LookingEvent {}

    /**
     * It ended in order. Where a run has no such entry and does not run any more, it was killed, and what was waiting then is lost.
     *
     * @param waiting how many entries were never written
     */
    @EventType("looking.writing-ended.v1")
    record WritingEnded(UUID run, int waiting) implements LookingEvent {}
}
