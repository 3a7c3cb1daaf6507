package vn.liem.verifier.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;

/** The checkpoints of a bundle's logs, each signed by a trusted key of its log and by enough trusted witnesses. */
final class SignedLogs {

    private static final String ORIGIN_START = "liem/";

    private final TrustedKeys keys;
    private final WitnessPolicy policy;
    private final Findings found;
    private final TreeMap<String, Checkpoint> checkpoints = new TreeMap<>();
    private final List<Said> unknownLines = new ArrayList<>();

    private SignedLogs(TrustedKeys keys, WitnessPolicy policy, Findings found) {
        this.keys = keys;
        this.policy = policy;
        this.found = found;
    }

    static SignedLogs of(List<SignedNote> notes, TrustedKeys keys, WitnessPolicy policy, Findings found) {
        SignedLogs logs = new SignedLogs(keys, policy, found);
        notes.forEach(logs::take);
        return logs;
    }

    Optional<Checkpoint> checkpoint(String log) {
        return Optional.ofNullable(checkpoints.get(log));
    }

    Stream<String> names() {
        return checkpoints.keySet().stream();
    }

    long size(String log) {
        return checkpoint(log).map(Checkpoint::size).orElse(0L);
    }

    /** What stands under the notes by keys that are not trusted: it counts for nothing. */
    List<Said> unknownLines() {
        return unknownLines;
    }

    /** What a log had signed earlier and an event embeds, where the log has signed it with its trusted key. */
    Optional<Checkpoint> embedded(String text, String log) {
        try {
            SignedNote note = SignedNote.parse(text);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            boolean signed = checkpoint.origin().equals(ORIGIN_START + log)
                    && keys.named(checkpoint.origin()).filter(note::isSignedBy).isPresent();
            return signed ? Optional.of(checkpoint) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // It is no checkpoint, so nobody has signed it.
        }
    }

    private void take(SignedNote note) {
        Checkpoint checkpoint = parsed(note);
        String name = checkpoint.origin();
        if (!name.startsWith(ORIGIN_START)) {
            throw Unreadable.because("form", "origin");
        }
        String log = name.substring(ORIGIN_START.length());
        if (checkpoints.put(log, checkpoint) != null) {
            throw Unreadable.because("form", "notes");
        }
        Optional<NoteKey> own = keys.named(name);
        if (own.isEmpty()) {
            found.wrong("log_not_trusted", log);
            return;
        }
        Set<String> witnesses = signers(note, log);
        found.hold(witnesses.remove(name), "log_not_signed", log);
        int wanted = policy.of(log);
        found.hold(witnesses.size() >= wanted, "too_few_witnesses", log, witnesses.size(), wanted);
        found.proven("log_signed", log, checkpoint.size(), own.get().encoded());
        found.proven(
                witnesses.isEmpty() ? "not_witnessed" : "witnessed",
                log,
                checkpoint.size(),
                witnesses.size(),
                keys.keys().size() - 1,
                String.join(", ", witnesses.stream().sorted().toList()));
    }

    /** The names of the trusted keys that have signed a note; a line under such a name that does not hold is a forgery. */
    private Set<String> signers(SignedNote note, String log) {
        Set<String> signers = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        for (SignedNote.Signature line : note.signatures()) {
            Optional<NoteKey> key = keys.named(line.name());
            if (key.isEmpty()) {
                found.hold(unknown.add(line.name()), "signature_twice", log, line.name());
            } else if (new SignedNote(note.text(), List.of(line)).isSignedBy(key.get())) {
                found.hold(signers.add(line.name()), "signature_twice", log, line.name());
            } else {
                found.wrong("signature_false", log, line.name());
            }
        }
        if (!unknown.isEmpty()) {
            unknownLines.add(Said.of(
                    "unknown_signers",
                    log,
                    String.join(", ", unknown.stream().sorted().toList())));
        }
        return signers;
    }

    private static Checkpoint parsed(SignedNote note) {
        try {
            return Checkpoint.parse(note.text());
        } catch (IllegalArgumentException _) {
            throw Unreadable.because("form", "notes");
        }
    }
}
