package vn.liem.handover.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Decision.Accepted;
import vn.liem.kernel.Decision.Refused;

/** A real decider with one mistake planted in what it decides. */
record Planted<C, S, E>(Decider<C, S, E> real, BiFunction<C, S, Optional<Decision<E>>> mistake)
        implements Decider<C, S, E> {

    /** What a decision's events become. */
    interface Change<E> {
        List<E> of(E event);
    }

    /** The real decider with every event changed as it comes out. */
    static <C, S, E> Planted<C, S, E> changing(Decider<C, S, E> real, Change<E> change) {
        return new Planted<>(real, (command, state) -> switch (real.decide(command, state)) {
            case Refused<E> _ -> Optional.empty();
            case Accepted<E>(var events) ->
                Optional.of(new Accepted<>(events.stream()
                        .flatMap(event -> change.of(event).stream())
                        .toList()));
        });
    }

    @Override
    public S initial() {
        return real.initial();
    }

    @Override
    public Decision<E> decide(C command, S state) {
        return mistake.apply(command, state).orElseGet(() -> real.decide(command, state));
    }

    @Override
    public S evolve(S state, E event) {
        return real.evolve(state, event);
    }
}
