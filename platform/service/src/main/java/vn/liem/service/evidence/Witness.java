package vn.liem.service.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.messaging.Alarms;
import vn.liem.service.evidence.PeerLogs.Answer;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/**
 * Sees the checkpoints of other logs: what continues what was seen before is kept and countersigned; what does not is a
 * fork, and raises the alarm. What others have countersigned of this log is kept beside it.
 */
public final class Witness {

    /** How the sentence of an alarm about a log with two histories ends. */
    public static final String FORKED = ": it is forked";

    /** What is said of a log that has signed two roots of one size. */
    public static final String TWO_ROOTS = "the log has signed two roots of one size" + FORKED;

    /** What is said of a log that does not go on from what it signed. */
    public static final String NOT_CONTINUED = "the log does not continue what it signed before" + FORKED;

    private static final String ORIGIN_START = "liem/";

    /** How many of the notes that were looked at last are known again. */
    private static final int LOOKED_AT_MAX = 512;

    private final String own;
    private final NoteSigner signer;
    private final LogKeys keys;
    private final PeerLogs peers;
    private final WitnessBook book;
    private final Alarms alarms;
    private final Consumer<SignedNote> ownSeen;

    /** What was found under its log's own line and is kept: the other witnesses pass the same text and line on, each once. */
    private final Set<LookedAt> lookedAt = Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LookedAt, Boolean> eldest) {
            return size() > LOOKED_AT_MAX;
        }
    }));

    /** A text with the line of its log's key, which holds. */
    private record LookedAt(String text, SignedNote.Signature line) {}

    /** What became of a note. */
    public sealed interface Outcome {

        /** It continues what was seen before, and this service has put its name under it. */
        record Countersigned(SignedNote note) implements Outcome {}

        /** It was seen before, or is this service's own. */
        record NothingNew() implements Outcome {}

        /** It can be judged only when the log's owner answers; a later note covers it. */
        record NotNow() implements Outcome {}

        /** It contradicts what was seen before, or is not the log's. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * A witness.
     *
     * @param own this service's log
     * @param ownSeen is given this log's own notes as others pass them on
     */
    public Witness(
            String own,
            NoteSigner signer,
            LogKeys keys,
            PeerLogs peers,
            DataSource database,
            Consumer<SignedNote> ownSeen) {
        this.own = own;
        this.signer = signer;
        this.keys = keys;
        this.peers = peers;
        this.book = new WitnessBook(database);
        this.alarms = new Alarms(database);
        this.ownSeen = ownSeen;
    }

    /** Looks at a note that came. */
    public Outcome see(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        String log = logOf(checkpoint);
        if (log.equals(own)) {
            ownSeen.accept(note);
            keepCosignatures(checkpoint, note);
            return new Outcome.NothingNew();
        }
        if (LiemService.ownerOf(own).map(LiemService::lookingLog).equals(Optional.of(log))) {
            return new Outcome.NothingNew(); // The others are its witnesses.
        }
        if (note.signatures().stream().anyMatch(line -> lookedAt.contains(new LookedAt(note.text(), line)))) {
            return new Outcome.NothingNew();
        }
        Optional<NoteKey> key = keys.of(log);
        if (key.isEmpty()) {
            return new Outcome.NotNow();
        }
        Optional<SignedNote> signed =
                note.signatureOf(key.get()).map(line -> new SignedNote(note.text(), List.of(line)));
        return signed.isPresent() ? seeForeign(log, checkpoint, signed.get()) : notSigned(log);
    }

    /** Anybody who reaches the broker can say this: it proves nothing against the log, and one alarm is enough. */
    private Outcome notSigned(String log) {
        String why = "a checkpoint is not signed with the key of its log";
        alarms.raise(log, 0, why);
        return new Outcome.Refused(why);
    }

    /** Of a note only the log's own line is looked at and kept: what else stands under it, anybody may have put there. */
    private Outcome seeForeign(String log, Checkpoint checkpoint, SignedNote note) {
        Optional<Checkpoint> same = book.at(log, checkpoint.size()).map(Witness::checkpointOf);
        if (same.isPresent()) {
            if (!same.get().equals(checkpoint)) {
                return refused(log, checkpoint, note, TWO_ROOTS);
            }
            lookedAt.add(new LookedAt(note.text(), note.signatures().getFirst()));
            return new Outcome.NothingNew();
        }
        Optional<Checkpoint> newest = book.newest(log).map(Witness::checkpointOf);
        return newest.isEmpty() ? countersigned(log, checkpoint, note) : against(newest.get(), log, checkpoint, note);
    }

    private Outcome against(Checkpoint known, String log, Checkpoint checkpoint, SignedNote note) {
        boolean grew = checkpoint.size() > known.size();
        Checkpoint first = grew ? known : checkpoint;
        Checkpoint second = grew ? checkpoint : known;
        return switch (peers.consistency(log, first.size(), second.size())) {
            case Answer.Given(var proof)
            when proof.continues(first.size(), first.root(), second.size(), second.root()) ->
                countersigned(log, checkpoint, note);
            case Answer.Given _ -> refused(log, checkpoint, note, NOT_CONTINUED);
            case Answer.CannotBe _ -> refused(log, checkpoint, note, "the log is shorter than what it has signed");
            case Answer.Silent _ -> new Outcome.NotNow();
        };
    }

    private Outcome countersigned(String log, Checkpoint checkpoint, SignedNote note) {
        SignedNote cosigned = signer.cosign(note);
        book.keep(log, checkpoint, cosigned);
        lookedAt.add(new LookedAt(note.text(), note.signatures().getFirst()));
        return new Outcome.Countersigned(cosigned);
    }

    private Outcome refused(String log, Checkpoint checkpoint, SignedNote note, String why) {
        book.keepFork(log, checkpoint.size(), note);
        alarms.raise(log, checkpoint.size(), why);
        return new Outcome.Refused(why);
    }

    private void keepCosignatures(Checkpoint checkpoint, SignedNote note) {
        boolean ours = book.at(own, checkpoint.size())
                .map(Witness::checkpointOf)
                .filter(checkpoint::equals)
                .isPresent();
        if (!ours) {
            return; // Whoever signed another root under this log's name is shown by the witness that saw both.
        }
        for (SignedNote.Signature line : note.signatures()) {
            String witness = line.name().startsWith(ORIGIN_START) ? line.name().substring(ORIGIN_START.length()) : "";
            if (!witness.isEmpty() && !witness.equals(own)) {
                keys.of(witness)
                        .filter(note::isSignedBy)
                        .ifPresent(_ -> book.keepCosigned(own, checkpoint.size(), witness, note));
            }
        }
    }

    private static Checkpoint checkpointOf(SignedNote note) {
        return Checkpoint.parse(note.text());
    }

    /** The log that a checkpoint speaks of; its origin where that is none of ours. */
    static String logOf(Checkpoint checkpoint) {
        String origin = checkpoint.origin();
        return origin.startsWith(ORIGIN_START) ? origin.substring(ORIGIN_START.length()) : origin;
    }
}
