package vn.liem.service.evidence;

import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.Rows;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.SignedNote;

/** What a service keeps of checkpoints: those of others that it has seen, and what others countersigned of its own. */
final class WitnessBook {

    private static final String KEEP = """
            insert into signed_checkpoint (log, size, root, note, seen_at) values (?, ?, ?, ?, now())
            on conflict do nothing
            """;
    private static final String COSIGNED = """
            insert into cosignature (log, size, witness, note, seen_at) values (?, ?, ?, ?, now()) on conflict do nothing
            """;
    private static final String FORKED =
            "insert into fork_note (log, size, note, seen_at) values (?, ?, ?, now()) on conflict do nothing";

    private final Rows rows;

    WitnessBook(DataSource database) {
        this.rows = new Rows(database);
    }

    /** The note of the largest size that was seen of a log. */
    Optional<SignedNote> newest(String log) {
        return one("select note from signed_checkpoint where log = ? order by size desc limit 1", log);
    }

    /** The note of a size, where that was seen. */
    Optional<SignedNote> at(String log, long size) {
        return one("select note from signed_checkpoint where log = ? and size = ?", log, size);
    }

    void keep(String log, Checkpoint checkpoint, SignedNote note) {
        rows.change(KEEP, log, checkpoint.size(), checkpoint.root().bytes(), note.encoded());
    }

    void keepCosigned(String log, long size, String witness, SignedNote note) {
        rows.change(COSIGNED, log, size, witness, note.encoded());
    }

    void keepFork(String log, long size, SignedNote note) {
        rows.change(FORKED, log, size, note.encoded());
    }

    private Optional<SignedNote> one(String sql, Object... values) {
        return rows.first(sql, row -> SignedNote.parse(row.getString(1)), values);
    }
}
