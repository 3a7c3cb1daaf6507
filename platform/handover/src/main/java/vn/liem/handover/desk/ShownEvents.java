package vn.liem.handover.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.bundle.BundledEvent;

/** What a log shows of a hand-over or a case, read: its checkpoint, and its events with their way to it. */
record ShownEvents(String log, SignedNote note, List<BundledEvent> events) {

    /** Offers of this version hold the legal basis as text in clear, which may name people: it stays in the log. */
    private static final String CLEAR_TEXT = "handover.file-offered.v1";

    /** As it is shown, where anything is; bodies of events with text in clear are left out. */
    static Optional<ShownEvents> of(HalfOfHandover shown) {
        return read(shown, ShownEvents::isClear);
    }

    /** The same with no body where any may not be shown: what is left could not be held against anything. */
    static Optional<ShownEvents> allOrNone(HalfOfHandover shown) {
        boolean withheld = shown.events().stream().anyMatch(ShownEvents::isClear);
        return read(shown, _ -> withheld);
    }

    private static Optional<ShownEvents> read(HalfOfHandover shown, Predicate<HalfOfHandover.Shown> withheld) {
        if (shown.events().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ShownEvents(
                shown.log(),
                SignedNote.parse(shown.note()),
                shown.events().stream()
                        .map(event -> BundledEvent.of(
                                bytes(event.header()),
                                withheld.test(event) ? Optional.empty() : Optional.of(bytes(event.body())),
                                event.path()))
                        .toList()));
    }

    private static boolean isClear(HalfOfHandover.Shown event) {
        return event.header().contains(CLEAR_TEXT);
    }

    /** Without any body. */
    ShownEvents withheld() {
        return new ShownEvents(
                log,
                note,
                events.stream()
                        .map(event -> new BundledEvent(event.header(), Optional.empty(), event.path()))
                        .toList());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
