package vn.liem.verifier.bundle;

import java.util.List;
import java.util.Optional;
import vn.liem.verifier.Hash;

/**
 * An event whose body is shown, to be asked for what it says. The body is what the log has recorded; a member that is not there
 * means that the event is of a form which this check does not know.
 */
record Spoken(BundledEvent event, Json.Members body) {

    static Optional<Spoken> of(BundledEvent event) {
        return event.body().map(body -> new Spoken(event, body));
    }

    String text(String name) {
        return body.text(name).orElseThrow(() -> notKnown(name));
    }

    long whole(String name) {
        return body.whole(name).orElseThrow(() -> notKnown(name));
    }

    Json.Members members(String name) {
        return body.members(name).orElseThrow(() -> notKnown(name));
    }

    List<Json> items(String name) {
        return body.items(name).orElseThrow(() -> notKnown(name));
    }

    String log() {
        return event.header().log();
    }

    String leaf() {
        return leafHash().hex();
    }

    Hash leafHash() {
        return event.leaf();
    }

    String place() {
        return event.place();
    }

    /** Whether it is of the kind, in whatever version. */
    boolean is(String kind) {
        return event.header().type().startsWith(kind + ".v");
    }

    private Unreadable notKnown(String name) {
        return Unreadable.because("body_not_known", place(), name);
    }
}
