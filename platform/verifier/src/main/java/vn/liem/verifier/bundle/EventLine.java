package vn.liem.verifier.bundle;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.liem.verifier.LeafHeader;

/** That an event stands in its log: what, where, of which day, recorded when and under which account. */
final class EventLine {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private EventLine() {}

    static void say(BundledEvent event, Findings found) {
        LeafHeader header = event.header();
        if (header.onBehalfOf().isPresent()) {
            say(
                    "event_for",
                    event,
                    found,
                    header.type(),
                    header.occurredOn(),
                    header.onBehalfOf().get());
        } else {
            say("event", event, found, header.type(), header.occurredOn());
        }
    }

    /** Says something of an event; where it stands, when it was recorded and under which account come last. */
    static void say(String code, BundledEvent event, Findings found, Object... values) {
        List<Object> all = new ArrayList<>(List.of(values));
        all.addAll(List.of(
                event.place(),
                SECONDS.format(event.header().recordedAt()),
                event.header().actor()));
        found.proven(code, all.toArray());
    }
}
