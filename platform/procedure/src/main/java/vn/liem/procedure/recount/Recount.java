package vn.liem.procedure.recount;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.clock.ClockAnswer;
import vn.liem.procedure.clock.Clocks;
import vn.liem.procedure.clock.Running;

/**
 * Counts the open clocks by two profiles and says which dates moved: for a new version of the calendar
 * ({@link Profile#with}), or for files of the law that were changed.
 *
 * <p>It is pure: a service that keeps clocks hands in those that still run, records what comes back as facts of its own
 * (the clock, both days, both explanations, both versions of the calendar), and tells whom it concerns. A clock that a
 * decision gave its end does not move. The order of the answer is the order of the clocks. Counting the same clocks by the
 * same two profiles again gives the same answer, so that a service that died in between may ask anew.
 */
public record Recount(Profile before, Profile after) {

    /** The open clocks whose last day is another one by the later profile, those that cannot be computed any more too. */
    public List<MovedDate> moved(Collection<OpenClock> open) {
        return open.stream().flatMap(clock -> moved(clock).stream()).toList();
    }

    private Optional<MovedDate> moved(OpenClock clock) {
        var earlier = answer(clock, before.clocks());
        var later = answer(clock, after.clocks());
        if (earlier.isEmpty() || later.isEmpty()) {
            throw new IllegalArgumentException("no clock %s starts with %s"
                    .formatted(clock.clock(), clock.startedBy().code()));
        }
        return MovedDate.due(earlier.get()).equals(MovedDate.due(later.get()))
                ? Optional.empty()
                : Optional.of(new MovedDate(clock, earlier.get(), later.get()));
    }

    private static Optional<ClockAnswer> answer(OpenClock clock, Clocks clocks) {
        return clocks.startedBy(clock.startedBy(), clock.start(), clock.seriousness()).stream()
                .filter(answer -> answer.rule().clock().equals(clock.clock()))
                .findFirst()
                .map(answer -> switch (answer) {
                    case ClockAnswer.Runs(var running) -> new ClockAnswer.Runs(further(running, clock, clocks));
                    case ClockAnswer.NotKnown unknown -> unknown;
                });
    }

    private static Running further(Running started, OpenClock clock, Clocks clocks) {
        var running = started;
        for (var granted : clock.granted()) {
            running = clocks.extend(running, granted).running();
        }
        return clock.statedOn().isPresent()
                ? clocks.stated(running, clock.statedOn().get())
                : running;
    }
}
