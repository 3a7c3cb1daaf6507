package vn.liem.service.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.Rows;
import vn.liem.eventstore.SignedCheckpoints;
import vn.liem.verifier.NoteSigner;
import vn.liem.verifier.SignedNote;

/** The checkpoints of this service's own log with what witnesses have put under them. */
public final class WitnessedNotes {

    /** Of the newest so many that cover what is wanted, the one with the most witnesses is taken. */
    private static final String COVERING = """
        select newest.size, newest.note from
            (select size, note from signed_checkpoint where log = ? and size >= ? order by size desc limit 100) newest
            left join cosignature seen on seen.log = ? and seen.size = newest.size
        group by newest.size, newest.note order by count(seen.witness) desc, newest.size desc limit 1
        """;

    private record Signed(long size, SignedNote note) {}

    private final Rows rows;
    private final String log;
    private final SignedCheckpoints signed;
    private final NoteSigner signer;

    /** The notes of a log that is signed with this key. */
    public WitnessedNotes(DataSource database, String log, NoteSigner signer) {
        this.rows = new Rows(database);
        this.log = log;
        this.signed = new SignedCheckpoints(database, log);
        this.signer = signer;
    }

    /** A checkpoint over at least so many events, with its cosignatures; it is signed now where there is none yet. */
    public Optional<SignedNote> covering(long size) {
        return newest(size)
                .or(() -> signed.sign(signer).flatMap(_ -> newest(size)))
                .map(this::withWitnesses);
    }

    private Optional<Signed> newest(long size) {
        return rows.first(
                COVERING, row -> new Signed(row.getLong(1), SignedNote.parse(row.getString(2))), log, size, log);
    }

    private SignedNote withWitnesses(Signed checkpoint) {
        List<SignedNote.Signature> lines = new ArrayList<>(checkpoint.note().signatures());
        rows
                .list(
                        "select witness, note from cosignature where log = ? and size = ?",
                        row -> lineOf(row.getString(1), SignedNote.parse(row.getString(2)), checkpoint.note()),
                        log,
                        checkpoint.size())
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(SignedNote.Signature::name))
                .forEach(lines::add);
        return new SignedNote(checkpoint.note().text(), lines);
    }

    /** Another service is kept by its log's name, an outside witness by the name that it signs with. */
    private static Optional<SignedNote.Signature> lineOf(String witness, SignedNote seen, SignedNote own) {
        return seen.text().equals(own.text())
                ? seen.signatures().stream()
                        .filter(line -> line.name().equals(LogKeys.nameOf(witness))
                                || line.name().equals(witness))
                        .findFirst()
                : Optional.empty();
    }
}
