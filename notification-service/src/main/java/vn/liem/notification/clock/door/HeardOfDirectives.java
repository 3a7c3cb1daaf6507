package vn.liem.notification.clock.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.liem.notification.clock.door.HeardEvents.Reading;
import vn.liem.notification.clock.policy.DirectiveTold;
import vn.liem.notification.clock.policy.WhenDirectiveIssuedThenNoteIt;

/** Which events of directives are heard, and which policy answers each. */
final class HeardOfDirectives {

    /** By the stored names. */
    static final Map<String, Reading<?>> READINGS = all();

    private HeardOfDirectives() {}

    private static Map<String, Reading<?>> all() {
        Map<String, Reading<?>> all = new HashMap<>();
        Reading<?> whole = new Reading<>(
                DirectiveTold.class, (event, said) -> WhenDirectiveIssuedThenNoteIt.react(event.id(), said));
        List.of("directive.issued.v1", "directive.told-by-register.v1", "directive.corrected.v1")
                .forEach(type -> all.put(type, whole));
        Reading<?> step = new Reading<>(
                DirectiveTold.class, (event, said) -> WhenDirectiveIssuedThenNoteIt.reactToStep(event.id(), said));
        List.of("directive.extended.v1", "directive.verified-done.v1", "directive.cancelled.v1")
                .forEach(type -> all.put(type, step));
        all.put(
                "directive.step-taken-back.v1",
                new Reading<>(DirectiveTold.class, (_, said) -> WhenDirectiveIssuedThenNoteIt.reactToTakingBack(said)));
        return Map.copyOf(all);
    }
}
