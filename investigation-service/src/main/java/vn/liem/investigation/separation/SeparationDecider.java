package vn.liem.investigation.separation;

import static vn.liem.kernel.Decision.accept;
import static vn.liem.kernel.Decision.nothing;
import static vn.liem.kernel.Decision.refuse;

import java.util.HashSet;
import vn.liem.investigation.separation.Separation.NotSeparated;
import vn.liem.investigation.separation.Separation.Separated;
import vn.liem.investigation.separation.SeparationCommand.SeparateCase;
import vn.liem.investigation.separation.SeparationEvent.CaseSeparated;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;

/**
 * Which case may be separated from which; whether the law allows a separation is decided in each of the two, and whether an
 * accused may go at that accused.
 */
public final class SeparationDecider implements Decider<SeparationCommand, Separation, SeparationEvent> {

    @Override
    public Separation initial() {
        return new NotSeparated();
    }

    @Override
    public Separation evolve(Separation state, SeparationEvent event) {
        return state.after(event);
    }

    @Override
    public Decision<SeparationEvent> decide(SeparationCommand command, Separation state) {
        return switch (command) {
            case SeparateCase separate -> separate(separate, state);
        };
    }

    private static Decision<SeparationEvent> separate(SeparateCase separate, Separation state) {
        SeparationDecision asked = separate.separation();
        if (asked.fromCase().equals(asked.newCase())) {
            return refuse(SeparationRefusal.NUMBER_OF_THE_SAME_CASE);
        }
        if (asked.people().isEmpty() && asked.offences().isEmpty()) {
            return refuse(SeparationRefusal.NOTHING_SEPARATED);
        }
        if (new HashSet<>(asked.people()).size() < asked.people().size()) {
            return refuse(SeparationRefusal.NAMED_TWICE);
        }
        return switch (state) {
            case Separated(var by) -> by.equals(asked) ? nothing() : refuse(SeparationRefusal.NUMBER_TAKEN);
            case NotSeparated _ ->
                separate.registeredFor().isPresent()
                        ? refuse(SeparationRefusal.NUMBER_TAKEN)
                        : accept(new CaseSeparated(asked));
        };
    }
}
