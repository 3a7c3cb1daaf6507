package vn.liem.monitoring.fact.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.procedure.clock.Urgency;

/**
 * A running time limit that obliges somebody, as the list shows it.
 *
 * @param id the key of the fact
 * @param ofCase whether it runs for a case, and not for a source
 * @param subject the id of the case or source
 * @param number its number
 * @param rule the rule of urgency for such limits
 * @param dueOn its last day; none where the profile cannot compute it
 * @param holder the body that has the file or the source
 * @param locality where the case belongs, or the body that sent the source
 * @param bodies those that may see it though it belongs elsewhere
 * @param whole the fact as JSON, with how the day was counted
 */
record ClockCardRow(
        String id,
        boolean ofCase,
        String subject,
        String number,
        String clock,
        String rule,
        LocalDate startedOn,
        Optional<LocalDate> dueOn,
        Optional<String> holder,
        String locality,
        List<String> bodies,
        String whole,
        Instant toldAt) {

    /** Whether it is listed: nothing has met it, and somebody must do something until its last day. */
    static boolean isListed(ClockFact clock) {
        return clock.metOn().isEmpty() && clock.obliges();
    }

    /** The card of a limit of a case. */
    static ClockCardRow of(String id, ClockFact clock, String whole, CaseCardRow of, Urgency urgency) {
        return new ClockCardRow(
                id,
                true,
                of.id(),
                of.number(),
                clock.clock(),
                urgency.of(clock.clock()).id(),
                clock.startedOn(),
                clock.dueOn(),
                of.holder(),
                of.locality(),
                of.bodies(),
                whole,
                of.toldAt());
    }

    /** The card of a limit of a source. */
    static ClockCardRow of(String id, ClockFact clock, String whole, SourceCardRow of, Urgency urgency) {
        List<String> bodies = of.body()
                .filter(body -> !body.equals(of.sentBy()))
                .map(body -> List.of(of.sentBy(), body))
                .orElse(List.of(of.sentBy()));
        return new ClockCardRow(
                id,
                false,
                of.id(),
                of.number(),
                clock.clock(),
                urgency.of(clock.clock()).id(),
                clock.startedOn(),
                clock.dueOn(),
                of.body(),
                of.sentBy(),
                bodies,
                whole,
                of.toldAt());
    }
}
