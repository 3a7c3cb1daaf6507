package vn.liem.procedure.clock;

import vn.liem.procedure.Wording;

/** The answer for one clock: it runs until a day, or its end cannot be computed, and why. */
public sealed interface ClockAnswer {

    /** The rule of the clock. */
    ClockRule rule();

    /** The clock runs. */
    record Runs(Running running) implements ClockAnswer {

        @Override
        public ClockRule rule() {
            return running.rule();
        }
    }

    /** The end cannot be computed; the sentence says what is missing. */
    record NotKnown(ClockRule rule, Wording why) implements ClockAnswer {}
}
