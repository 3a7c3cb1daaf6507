package vn.liem.service.evidence;

import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.Rows;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;

/** The keys of logs. Another's is asked for once and then kept for good: whoever signs with a second one is refused. */
public final class LogKeys {

    private static final String NAME_START = "liem/";

    private final Rows rows;
    private final NoteSigner own;
    private final PeerLogs peers;

    /** The keys that a service keeps, its own among them. */
    public LogKeys(DataSource database, NoteSigner own, PeerLogs peers) {
        this.rows = new Rows(database);
        this.own = own;
        this.peers = peers;
    }

    /** The name of the key that a log signs with. */
    static String nameOf(String log) {
        return NAME_START + log;
    }

    /** The key of a log; empty where it was never seen and cannot be asked for now. */
    public Optional<NoteKey> of(String log) {
        return nameOf(log).equals(own.key().name())
                ? Optional.of(own.key())
                : kept(log).or(() -> asked(log));
    }

    private Optional<NoteKey> asked(String log) {
        Optional<NoteKey> given = peers.key(log).filter(key -> key.name().equals(nameOf(log)));
        given.ifPresent(key -> keep(log, key));
        return given.isPresent() ? kept(log) : given;
    }

    private Optional<NoteKey> kept(String log) {
        return rows.first("select key from log_key where log = ?", row -> NoteKey.parse(row.getString(1)), log);
    }

    private void keep(String log, NoteKey key) {
        rows.change(
                "insert into log_key (log, key, seen_at) values (?, ?, now()) on conflict do nothing",
                log,
                key.encoded());
    }
}
