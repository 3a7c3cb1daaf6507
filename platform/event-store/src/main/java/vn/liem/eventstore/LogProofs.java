package vn.liem.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.Proof;

/** Proofs out of a log: that an event stands in it, and that an earlier size is the beginning of a later one. */
public final class LogProofs {

    private static final int TILE_HEIGHT = 8;

    private final DataSource database;

    /** The proofs of a database's log. */
    public LogProofs(DataSource database) {
        this.database = database;
    }

    /** Proves that the event at a position is among the first {@code size}. */
    public Proof ofInclusion(long pos, long size) {
        return withConnection(
                connection -> Proof.ofInclusion(pos - 1, size, (height, index) -> subtree(connection, height, index)));
    }

    /** Proves that the log of {@code first} events is the beginning of the log of {@code second}. */
    public Proof ofConsistency(long first, long second) {
        return withConnection(connection ->
                Proof.ofConsistency(first, second, (height, index) -> subtree(connection, height, index)));
    }

    /** A subtree of a tile's height or a multiple of it stands in a tile; others are built from what is below. */
    private static Hash subtree(Connection connection, int height, long index) {
        try {
            if (height == 0) {
                return hash(connection, "select leaf from event where pos = ?", index + 1);
            }
            if (height % TILE_HEIGHT == 0) {
                String level = Integer.toString(height / TILE_HEIGHT - 1);
                return hash(connection, "select root from tile where level = " + level + " and idx = ?", index);
            }
            if (height < TILE_HEIGHT) {
                return leaves(connection, height, index);
            }
            return Frontier.node(
                    subtree(connection, height - 1, 2 * index), subtree(connection, height - 1, 2 * index + 1));
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    private static Hash leaves(Connection connection, int height, long index) throws SQLException {
        String sql = "select leaf from event where pos > ? and pos <= ? order by pos";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, index << height);
            select.setLong(2, (index + 1) << height);
            try (ResultSet rows = select.executeQuery()) {
                Frontier tree = Frontier.empty();
                while (rows.next()) {
                    tree = tree.with(new Hash(rows.getBytes(1)));
                }
                return tree.root();
            }
        }
    }

    private static Hash hash(Connection connection, String sql, long at) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, at);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new LogDamaged("the evidence at %d is missing".formatted(at));
                }
                return new Hash(rows.getBytes(1));
            }
        }
    }

    private interface Work<T> {
        T in(Connection connection);
    }

    private <T> T withConnection(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.in(connection);
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }
}
