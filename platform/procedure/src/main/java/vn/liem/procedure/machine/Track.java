package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the case or one accused stands, by which decision it came there, and on which day it last entered each state.
 *
 * @param enteredBy the code of the decision; empty at the beginning
 */
public record Track(String state, String enteredBy, Map<String, LocalDate> entered) {

    public Track {
        entered = Map.copyOf(entered);
    }

    /** At the beginning of a course. */
    static Track at(String beginning) {
        return new Track(beginning, "", Map.of());
    }

    /** The day on which it last came into the state. */
    public Optional<LocalDate> enteredOn(String code) {
        return Optional.ofNullable(entered.get(code));
    }

    /** After a decision that leads to the state; one that stays there changes nothing. */
    Track moved(String to, String step, LocalDate on) {
        if (to.equals(state)) {
            return this;
        }
        var days = new HashMap<>(entered);
        days.put(to, on);
        return new Track(to, step, days);
    }
}
