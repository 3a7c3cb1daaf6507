package vn.liem.service.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;

/** Other services as a test has them: real logs that are asked directly, and silent where there is none. */
final class Neighbours implements PeerLogs {

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, SignedNote> seen = new HashMap<>();
    private boolean silent;

    Neighbours with(Place place) {
        places.put(place.name, place);
        return this;
    }

    /** A service that has seen this of a log. */
    Neighbours thatSaw(String service, SignedNote note) {
        seen.put(service, note);
        return this;
    }

    void fallSilent(boolean now) {
        silent = now;
    }

    @Override
    public Optional<NoteKey> key(String log) {
        return silent ? Optional.empty() : Optional.ofNullable(places.get(log)).map(place -> place.signer.key());
    }

    @Override
    public Answer consistency(String log, long first, long second) {
        Place place = places.get(log);
        if (silent || place == null) {
            return new Answer.Silent();
        }
        return second > place.log.reader().lastPos()
                ? new Answer.CannotBe()
                : new Answer.Given(place.proofs().ofConsistency(first, second));
    }

    @Override
    public Seen seen(String service, String log) {
        if (silent) {
            return new Seen.Silent();
        }
        return Optional.ofNullable(seen.get(service))
                .<Seen>map(Seen.Newest::new)
                .orElseGet(Seen.Nothing::new);
    }
}
