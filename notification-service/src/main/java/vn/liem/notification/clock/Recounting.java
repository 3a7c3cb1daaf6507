package vn.liem.notification.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;
import vn.liem.notification.clock.ClocksEvent.LawChanged;

/**
 * Counts the clocks that run by another version of the calendar or the law, and says which of them end on another day. What
 * was counted before is in what was said, so that the earlier version is not needed; what has ended stays as it was counted.
 */
final class Recounting {

    private final ClocksByLaw law;
    private final ClockChanges changes;
    private final Reminding reminding;
    private final String version;

    Recounting(ClocksByLaw law, ClockChanges changes, Reminding reminding, String version) {
        this.law = law;
        this.changes = changes;
        this.reminding = reminding;
        this.version = version;
    }

    /** What is to be said; nothing where the clocks are counted by this version already. */
    List<ClocksEvent> of(ClocksOfSubject state) {
        Optional<String> before = state.counted().version();
        if (before.equals(Optional.of(version)) || state.equals(ClocksOfSubject.NONE)) {
            return List.of();
        }
        List<ClocksEvent> events = new ArrayList<>();
        events.add(new LawChanged(before, version));
        Map<ClockKey, ClockLine> lines = law.of(state.noted());
        state.lines().values().stream()
                .filter(line -> line.end().isEmpty())
                .forEach(line -> Optional.ofNullable(lines.get(line.key()))
                        .ifPresentOrElse(
                                now -> events.addAll(moved(line, now, state)),
                                () -> events.add(new ClockCancelled(line.key()))));
        lines.values().stream()
                .filter(line -> !state.lines().containsKey(line.key()))
                .forEach(line -> events.addAll(changes.of(line, state)));
        return events;
    }

    private List<ClocksEvent> moved(ClockLine before, ClockLine now, ClocksOfSubject state) {
        List<ClocksEvent> events = new ArrayList<>();
        boolean moved = !before.dueOn().equals(now.dueOn());
        if (moved) {
            events.add(new ClockRecounted(
                    now.key(),
                    before.dueOn(),
                    now.dueOn(),
                    state.counted().version(),
                    version,
                    before.explained(),
                    now.explained()));
            events.addAll(reminding.recountToTell(before, now, state));
        }
        if (moved || !before.end().equals(now.end())) {
            events.addAll(changes.of(now, state));
        }
        return events;
    }
}
