package vn.liem.eventstore;

import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.EventType;
import vn.liem.kernel.Refusal;

/** The smallest aggregate that has something to refuse: a lamp that is lit, counted and broken. */
record Lamp(boolean lit, boolean broken, int timesLit) {

    static final Aggregate<LampCommand, Lamp, LampEvent> AGGREGATE = Aggregate.of(new LampDecider(), LampEvent.class);

    sealed interface LampCommand {
        record Light() implements LampCommand {}

        record Darken() implements LampCommand {}

        record Break() implements LampCommand {}

        record Mend() implements LampCommand {}

        /** Adds one whatever the state is, and says which it is. */
        record Count() implements LampCommand {}
    }

    sealed interface LampEvent {
        @EventType("lamp.lit.v1")
        record Lit() implements LampEvent {}

        @EventType("lamp.darkened.v1")
        record Darkened() implements LampEvent {}

        @EventType("lamp.broken.v1")
        record Broken() implements LampEvent {}

        @EventType("lamp.mended.v1")
        record Mended() implements LampEvent {}

        @EventType("lamp.counted.v1")
        record Counted(int timesLit) implements LampEvent {}
    }

    enum LampRefusal implements Refusal {
        BROKEN;

        @Override
        public String english() {
            return "A broken lamp cannot be lit.";
        }

        @Override
        public String vietnamese() {
            return "Đèn hỏng thì không thể thắp.";
        }
    }

    private static final class LampDecider implements Decider<LampCommand, Lamp, LampEvent> {

        @Override
        public Lamp initial() {
            return new Lamp(false, false, 0);
        }

        @Override
        public Decision<LampEvent> decide(LampCommand command, Lamp state) {
            return switch (command) {
                case LampCommand.Light _ when state.broken -> Decision.refuse(LampRefusal.BROKEN);
                case LampCommand.Light _ when state.lit -> Decision.nothing();
                case LampCommand.Light _ -> Decision.accept(new LampEvent.Lit());
                case LampCommand.Darken _ -> Decision.accept(new LampEvent.Darkened());
                case LampCommand.Break _ -> Decision.accept(new LampEvent.Darkened(), new LampEvent.Broken());
                case LampCommand.Mend _ -> Decision.accept(new LampEvent.Mended());
                case LampCommand.Count _ -> Decision.accept(new LampEvent.Counted(state.timesLit + 1));
            };
        }

        @Override
        public Lamp evolve(Lamp state, LampEvent event) {
            return switch (event) {
                case LampEvent.Lit _ -> new Lamp(true, state.broken, state.timesLit + 1);
                case LampEvent.Darkened _ -> new Lamp(false, state.broken, state.timesLit);
                case LampEvent.Broken _ -> new Lamp(state.lit, true, state.timesLit);
                case LampEvent.Mended _ -> new Lamp(state.lit, false, state.timesLit);
                case LampEvent.Counted(int timesLit) -> new Lamp(state.lit, state.broken, timesLit);
            };
        }
    }
}
