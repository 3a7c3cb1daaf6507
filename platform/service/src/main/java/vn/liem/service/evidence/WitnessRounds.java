package vn.liem.service.evidence;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import vn.liem.eventstore.LogProofs;
import vn.liem.eventstore.Rows;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.messaging.Alarms;
import vn.liem.service.evidence.AddCheckpoint.Answer;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.OutsideWitness;
import vn.liem.verifier.SignedNote;
import vn.liem.verifier.TrustPolicy;

/** One log's errands to outside witnesses: what to bring, what they said, and how many have signed. */
final class WitnessRounds {

    private static final String KEEP = """
        insert into cosignature (log, size, witness, note, seen_at) values (?, ?, ?, ?, now()) on conflict do nothing
        """;
    private static final String LARGEST =
            "select coalesce(max(size), 0) from cosignature where log = ? and witness = ?";

    private final String log;
    private final NoteKey own;
    private final TrustPolicy policy;
    private final SignedCheckpoints signed;
    private final AddCheckpoint errand;
    private final Rows rows;
    private final Alarms alarms;

    WitnessRounds(String log, NoteKey own, DataSource database, TrustPolicy policy) {
        this.log = log;
        this.own = own;
        this.policy = policy;
        this.signed = new SignedCheckpoints(database, log);
        this.errand = new AddCheckpoint(new LogProofs(database));
        this.rows = new Rows(database);
        this.alarms = new Alarms(database);
    }

    /** Brings the newest checkpoint, unless the witness has signed it; says whether the witness was heard. */
    boolean bring(OutsideWitness witness, URI url) throws InterruptedException {
        Optional<SignedNote> newest = newest();
        long seen = largest(witness);
        if (newest.isEmpty() || sizeOf(newest.get()) <= seen) {
            return true;
        }
        return switch (errand.ask(witness, url, seen, newest.get())) {
            case Answer.Cosigned(var note) -> {
                rows.change(KEEP, log, sizeOf(note), witness.key().signer(), note.encoded());
                yield true;
            }
            case Answer.Refused(var status, var size) -> {
                // Whoever put this log back or rewrote it is told here by somebody who is not one of the services.
                alarms.raise(log, size, "the witness %s refuses a checkpoint (%d)".formatted(witness.name(), status));
                yield false;
            }
            case Answer.Silent _ -> false;
        };
    }

    /** By how many the newest checkpoint is witnessed. */
    Witnessed mark() {
        long size = newest().map(WitnessRounds::sizeOf).orElse(0L);
        Map<String, Long> reached = new HashMap<>();
        policy.witnesses().forEach(witness -> reached.put(witness.name(), largest(witness)));
        int by = (int) reached.values().stream()
                .filter(seen -> size > 0 && seen >= size)
                .count();
        return new Witnessed(size, by, policy.witnesses().size(), quorum(reached, size));
    }

    /** A witness that has signed a size has signed everything before it. */
    private long quorum(Map<String, Long> reached, long size) {
        NavigableSet<Long> sizes = new TreeSet<>(reached.values());
        sizes.add(size);
        for (long each : sizes.descendingSet()) {
            Set<String> signers = new HashSet<>(reached.keySet());
            signers.removeIf(name -> reached.getOrDefault(name, 0L) < each);
            if (each <= size && policy.isMetBy(signers)) {
                return each;
            }
        }
        return 0;
    }

    private long largest(OutsideWitness witness) {
        String signer = witness.key().signer();
        // Other services are kept by their log's name, which their key's name begins with liem/ before.
        String kept = signer.startsWith("liem/") ? signer.substring("liem/".length()) : signer;
        return rows.first(LARGEST, row -> row.getLong(1), log, kept).orElse(0L);
    }

    private Optional<SignedNote> newest() {
        return signed.latest()
                .flatMap(note -> note.signatureOf(own).map(line -> new SignedNote(note.text(), List.of(line))));
    }

    private static long sizeOf(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }
}
