package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.ClockStopped;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;

/** What is said of a clock that stands otherwise than was last said. */
final class ClockChanges {

    private final Reminding reminding;
    private final String version;

    /**
     * What is said by one version of the law.
     *
     * @param version by which clocks are counted
     */
    ClockChanges(Reminding reminding, String version) {
        this.reminding = reminding;
        this.version = version;
    }

    /** The events from how it was said to stand to how it stands. */
    List<ClocksEvent> of(ClockLine line, ClocksOfSubject state) {
        List<ClocksEvent> events = new ArrayList<>();
        Optional<ClockLine> before = Optional.ofNullable(state.lines().get(line.key()));
        if (!before.map(ClockLine::running).equals(Optional.of(line.running()))) {
            events.add(set(line));
        }
        if (!before.flatMap(ClockLine::end).equals(line.end())) {
            events.add(line.end().map(end -> ended(line.key(), end)).orElseGet(() -> new ClockResumed(line.key())));
        }
        events.addAll(missed(line, state));
        return events;
    }

    private ClocksEvent set(ClockLine line) {
        return new ClockSet(
                line.key(),
                line.startedOn(),
                line.rowId(),
                line.nominalOn(),
                line.dueOn(),
                line.notKnown(),
                line.explained(),
                line.owner(),
                line.recordedOn(),
                line.person(),
                Optional.of(version));
    }

    private static ClocksEvent ended(ClockKey key, ClockEnd end) {
        return switch (end.how()) {
            case MET -> new ClockMet(key, end.on(), end.by());
            case STOPPED -> new ClockStopped(key, end.on(), end.by());
        };
    }

    private List<ClocksEvent> missed(ClockLine line, ClocksOfSubject state) {
        boolean known = state.missed().contains(line.key());
        if (line.endedLate() && !known) {
            List<ClocksEvent> events = new ArrayList<>();
            events.add(new ClockMissed(line.key(), line.dueOn().orElseThrow()));
            events.addAll(reminding.reasonToAsk(line, state));
            return events;
        }
        // A clock that still runs after it was missed is looked at on its day, and again where it was lengthened.
        boolean inTime = line.end().isPresent() && !line.endedLate();
        Optional<LocalDate> dueBefore =
                Optional.ofNullable(state.lines().get(line.key())).flatMap(ClockLine::dueOn);
        boolean moved = line.end().isEmpty() && !line.dueOn().equals(dueBefore);
        return known && (inTime || moved) ? List.of(new MissWithdrawn(line.key())) : List.of();
    }
}
