package vn.liem.verifier.bundle;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.OutsideWitness;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.stamp.StampAuthority;

/** The checkpoints of a bundle's logs, each signed by a trusted key of its log and by enough trusted witnesses. */
final class SignedLogs {

    private static final String ORIGIN_START = "liem/";
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final TrustedKeys keys;
    private final WitnessPolicy policy;
    private final Findings found;
    private final TreeMap<String, Checkpoint> checkpoints = new TreeMap<>();
    private final Set<String> stamped = new HashSet<>();
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
        Set<String> signers = signers(note, log);
        found.hold(signers.contains(name), "log_not_signed", log);
        found.proven("log_signed", log, checkpoint.size(), own.get().encoded());
        witnesses(note, log, checkpoint.size(), signers);
    }

    /** A house is one witness, with however many keys it has signed, and none of its own log. */
    private void witnesses(SignedNote note, String log, long size, Set<String> signers) {
        String own = house(ORIGIN_START + log);
        Map<String, String> byHouse = new TreeMap<>();
        signers.stream()
                .sorted()
                .filter(signer -> !house(signer).equals(own))
                .forEach(signer -> byHouse.putIfAbsent(house(signer), signer));
        int wanted = policy.of(log);
        found.hold(byHouse.size() >= wanted, "too_few_witnesses", log, byHouse.size(), wanted);
        boolean enough =
                policy.outside().map(rule -> rule.isMetBy(outside(note, own))).orElse(true);
        found.hold(enough, "quorum_missing", log);
        found.proven(
                byHouse.isEmpty() ? "not_witnessed" : "witnessed",
                log,
                size,
                byHouse.size(),
                houses().filter(house -> !house.equals(own)).count(),
                String.join(", ", byHouse.values().stream().sorted().toList()));
        policy.witnesses().stream()
                .sorted(Comparator.comparing(OutsideWitness::name))
                .forEach(witness -> witness.key()
                        .signedAt(note)
                        .ifPresent(at -> found.proven(
                                "cosigned_at", log, size, witness.key().signer(), SECONDS.format(at))));
        stamps(note, log, size);
    }

    /** Whether the only line of a note holds as a time stamp; empty where it is not by a name of an authority. */
    private Optional<Boolean> stamped(SignedNote alone) {
        List<StampAuthority> named = policy.authorities().stream()
                .filter(authority ->
                        authority.name().equals(alone.signatures().getFirst().name()))
                .toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(named.stream()
                        .anyMatch(authority -> authority.stampedAt(alone).isPresent()));
    }

    private void stamps(SignedNote note, String log, long size) {
        policy.authorities().stream()
                .sorted(Comparator.comparing(StampAuthority::name))
                .forEach(authority -> authority.stampedAt(note).ifPresent(at -> {
                    stamped.add(log);
                    found.proven("stamped_at", log, size, authority.name(), SECONDS.format(at));
                }));
    }

    /** Whether an authority has stamped every log here. */
    boolean areStamped() {
        return stamped.equals(checkpoints.keySet());
    }

    /** The names in the policy of those who have signed; a service is no witness of its own log there either. */
    private Set<String> outside(SignedNote note, String own) {
        return policy.witnesses().stream()
                .filter(witness -> !house(witness.key().signer()).equals(own))
                .filter(witness -> witness.key().lineUnder(note).isPresent())
                .map(OutsideWitness::name)
                .collect(Collectors.toSet());
    }

    private Stream<String> houses() {
        return Stream.concat(
                        keys.keys().stream().map(NoteKey::name),
                        policy.witnesses().stream().map(witness -> witness.key().signer()))
                .map(SignedLogs::house)
                .distinct();
    }

    /** Whose key it is: all logs and epochs of one service are kept by the same administrator. */
    private static String house(String signer) {
        int end = signer.startsWith(ORIGIN_START) ? signer.indexOf('/', ORIGIN_START.length()) : -1;
        return end < 0 ? signer : signer.substring(0, end);
    }

    /** The names of the trusted keys that have signed a note; a line under such a name that does not hold is a forgery. */
    private Set<String> signers(SignedNote note, String log) {
        Set<String> signers = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        Set<String> stampers = new HashSet<>();
        for (SignedNote.Signature line : note.signatures()) {
            SignedNote alone = new SignedNote(note.text(), List.of(line));
            Optional<NoteKey> key = keys.named(line.name());
            List<OutsideWitness> outside = policy.witnesses().stream()
                    .filter(witness -> witness.key().signer().equals(line.name()))
                    .toList();
            Optional<Boolean> stamped = stamped(alone);
            if (stamped.isPresent()) {
                found.hold(stamped.get(), "signature_false", log, line.name());
                found.hold(stampers.add(line.name()), "signature_twice", log, line.name());
            } else if (key.isEmpty() && outside.isEmpty()) {
                found.hold(unknown.add(line.name()), "signature_twice", log, line.name());
            } else if (key.filter(alone::isSignedBy).isPresent()
                    || outside.stream()
                            .anyMatch(witness -> witness.key().lineUnder(alone).isPresent())) {
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
