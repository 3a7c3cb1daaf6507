package vn.liem.service.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Those that were read before: a key that is kept does not change. */
    private final Map<String, NoteKey> known = new ConcurrentHashMap<>();

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
        if (nameOf(log).equals(own.key().name())) {
            return Optional.of(own.key());
        }
        Optional<NoteKey> read = Optional.ofNullable(known.get(log));
        if (read.isPresent()) {
            return read;
        }
        Optional<NoteKey> found = kept(log).or(() -> asked(log));
        found.ifPresent(key -> known.put(log, key));
        return found;
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
