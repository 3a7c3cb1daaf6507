package vn.liem.service.evidence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import vn.liem.eventstore.DatabaseFailed;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.NoteSigner;

/** The keys of logs. Another's is asked for once and then kept for good: whoever signs with a second one is refused. */
public final class LogKeys {

    private static final String NAME_START = "liem/";

    private final DataSource database;
    private final NoteSigner own;
    private final PeerLogs peers;

    /** The keys that a service keeps, its own among them. */
    public LogKeys(DataSource database, NoteSigner own, PeerLogs peers) {
        this.database = database;
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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select key from log_key where log = ?")) {
            select.setString(1, log);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(NoteKey.parse(row.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private void keep(String log, NoteKey key) {
        String sql = "insert into log_key (log, key, seen_at) values (?, ?, now()) on conflict do nothing";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, log);
            insert.setString(2, key.encoded());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
