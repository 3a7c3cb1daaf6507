package vn.liem.messaging;

import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.EventType;
import vn.liem.kernel.Refusal;

/** The smallest aggregate there is: a lamp that counts how often it was lit and can be broken. */
final class Lamp implements Decider<Lamp.Command, Lamp.State, Lamp.Event> {

    sealed interface Command {
        record Light() implements Command {}

        record Mend() implements Command {}

        record Break() implements Command {}
    }

    sealed interface Event {
        @EventType("lamp.lit.v1")
        record Lit(int times) implements Event {}

        @EventType("lamp.mended.v1")
        record Mended() implements Event {}

        @EventType("lamp.broken.v1")
        record Broken() implements Event {}
    }

    record State(int times, boolean broken) {}

    enum LampRefusal implements Refusal {
        LAMP_IS_BROKEN;

        @Override
        public String english() {
            return "A broken lamp cannot be lit.";
        }

        @Override
        public String vietnamese() {
            return "Đèn hỏng thì không thắp được.";
        }
    }

    @Override
    public State initial() {
        return new State(0, false);
    }

    @Override
    public Decision<Event> decide(Command command, State state) {
        return switch (command) {
            case Command.Light _ ->
                state.broken()
                        ? Decision.refuse(LampRefusal.LAMP_IS_BROKEN)
                        : Decision.accept(new Event.Lit(state.times() + 1));
            case Command.Mend _ -> Decision.accept(new Event.Mended());
            case Command.Break _ -> Decision.accept(new Event.Broken());
        };
    }

    @Override
    public State evolve(State state, Event event) {
        return switch (event) {
            case Event.Lit(var times) -> new State(times, state.broken());
            case Event.Mended _ -> new State(state.times(), false);
            case Event.Broken _ -> new State(state.times(), true);
        };
    }
}
