package vn.liem.service.evidence;

import java.util.Optional;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** What another service answers about logs; an empty answer means that it could not be asked now. */
public interface PeerLogs {

    /** The key that the owner of a log signs with. */
    Optional<NoteKey> key(String log);

    /** Asks the owner of a log to prove that its first size is the beginning of the second. */
    Answer consistency(String log, long first, long second);

    /** Asks a service for the newest checkpoint of a log that it has seen. */
    Seen seen(String service, String log);

    /** What the owner of a log says when it is asked to prove that it has only grown. */
    sealed interface Answer {

        /** The way from the one to the other; whether it leads there is the asker's to check. */
        record Given(Proof proof) implements Answer {}

        /** It has no such sizes: it is shorter than what it has signed. */
        record CannotBe() implements Answer {}

        /** It could not be asked. */
        record Silent() implements Answer {}
    }

    /** What a service says that it has seen of a log. */
    sealed interface Seen {

        /** The newest note that it keeps. */
        record Newest(SignedNote note) implements Seen {}

        /** It has seen none. */
        record Nothing() implements Seen {}

        /** It could not be asked. */
        record Silent() implements Seen {}
    }
}
