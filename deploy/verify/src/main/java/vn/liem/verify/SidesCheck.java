package vn.liem.verify;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.liem.eventstore.LogCheck;
import vn.liem.eventstore.LogRows;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.SignedNote;

/**
 * Judges one log as {@code ./liem verify} does, up to the first fault: its own rows, what the others have witnessed of it,
 * and what all of them state of hand-overs. It reads all rows and is told nothing of where to look.
 */
public final class SidesCheck {

    private final Side judged;
    private final List<Side> all;
    private final Leaves leaves;

    private SidesCheck(Side judged, List<Side> all) {
        this.judged = judged;
        this.all = List.copyOf(all);
        this.leaves = Leaves.asked(all);
    }

    /**
     * Judges a log.
     *
     * @param judged the log
     * @param rows its rows
     * @param all every side, the judged one among them
     */
    public static Verdict of(Side judged, LogRows rows, List<Side> all) throws SQLException {
        SidesCheck check = new SidesCheck(judged, all);
        Optional<Verdict.Fault> fault = check.fault(rows);
        return new Verdict(
                fault, check.agreedBefore(fault.map(Verdict.Fault::pos).orElse(Long.MAX_VALUE)));
    }

    private Optional<Verdict.Fault> fault(LogRows rows) throws SQLException {
        Optional<Verdict.Fault> alone = LogCheck.of(rows, judged.log(), judged.key(), _ -> {})
                .fault()
                .map(wrong -> Verdict.alone(judged.log(), wrong));
        if (alone.isPresent()) {
            return alone;
        }
        Optional<Verdict.Fault> witnessed = first(Witnesses.of(judged, all, leaves));
        return witnessed.isPresent() ? witnessed : handovers();
    }

    private Optional<Verdict.Fault> handovers() throws SQLException {
        Map<String, NoteKey> keys = new HashMap<>();
        all.forEach(side -> side.key().ifPresent(key -> keys.put(side.log(), key)));
        HandoverReceipts receipts = new HandoverReceipts(new HandoverStatements(all), leaves, keys);
        for (Side side : all) {
            Optional<Verdict.Fault> fault = first(receipts.of(side.log()));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Verdict.Fault> first(Found.Counted counted) {
        return counted.faults().stream().findFirst().map(Verdict::others);
    }

    private long agreedBefore(long pos) throws SQLException {
        NavigableMap<Long, String> notes = new TreeMap<>();
        for (Side other : all) {
            if (!other.log().equals(judged.log())) {
                other.books().seen(judged.log(), (size, rootHex, note) -> {
                    if (size < pos && stands(size, rootHex)) {
                        notes.put(size, note);
                    }
                });
            }
        }
        // Signatures cost most: from the largest down, only until one holds.
        return notes.descendingMap().entrySet().stream()
                .filter(note -> isSigned(note.getKey(), note.getValue()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    private boolean stands(long size, String rootHex) throws SQLException {
        return judged.books().rootAt(size).filter(Hash.ofHex(rootHex)::equals).isPresent();
    }

    /** Whether the log has signed that it has so many events under the root that stands there. */
    private boolean isSigned(long size, String encoded) {
        SignedNote note = SignedNote.parse(encoded);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        return note.text()
                        .equals(Checkpoint.of(judged.log(), size, checkpoint.root())
                                .text())
                && judged.key().filter(note::isSignedBy).isPresent();
    }
}
