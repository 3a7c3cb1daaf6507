package vn.liem.eventstore;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.LogCheck.Fault;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;

/** Builds every tile of every level from the leaves anew and compares it with the stored one. */
final class TileCheck {

    private static final String TILE = "select root, hashes from tile where level = ? and idx = ?";

    /** What waits at each level until it fills a tile. */
    private final List<List<Hash>> open = new ArrayList<>();

    private long size;
    private long count;

    /** How many tiles hold. */
    long count() {
        return count;
    }

    /** Takes in the next leaf; the tiles that it fills must stand. */
    Optional<Fault> add(Connection connection, Hash leaf) throws SQLException {
        size++;
        return add(connection, 0, leaf);
    }

    private Optional<Fault> add(Connection connection, int level, Hash hash) throws SQLException {
        if (open.size() == level) {
            open.add(new ArrayList<>());
        }
        List<Hash> hashes = open.get(level);
        hashes.add(hash);
        if (hashes.size() < MerkleEvidence.TILE) {
            return Optional.empty();
        }
        open.set(level, new ArrayList<>());
        Frontier tree = Frontier.empty();
        for (Hash each : hashes) {
            tree = tree.with(each);
        }
        Optional<LogFault> wrong = wrongWith(connection, level, tree.root(), hashes);
        if (wrong.isPresent()) {
            return LogCheck.fault(size, wrong.get());
        }
        count++;
        return add(connection, level + 1, tree.root());
    }

    private Optional<LogFault> wrongWith(Connection connection, int level, Hash root, List<Hash> hashes)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(TILE)) {
            select.setInt(1, level);
            select.setLong(2, (size - 1) / leavesOf(level));
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.of(LogFault.TILE_MISSING);
                }
                boolean holds =
                        Arrays.equals(row.getBytes(1), root.bytes()) && Arrays.equals(row.getBytes(2), joined(hashes));
                return holds ? Optional.empty() : Optional.of(LogFault.TILE_CHANGED);
            }
        }
    }

    /** A tile that nothing fills; to be asked at the end. */
    Optional<Fault> beyond(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select level, idx from tile order by level, idx");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long end = (row.getLong(2) + 1) * leavesOf(row.getInt(1));
                if (row.getLong(2) < 0 || row.getInt(1) >= open.size() || end > size) {
                    return LogCheck.fault(size, LogFault.TILE_OF_NOTHING);
                }
            }
            return Optional.empty();
        }
    }

    private static long leavesOf(int level) {
        long leaves = MerkleEvidence.TILE;
        for (int above = 0; above < level; above++) {
            leaves *= MerkleEvidence.TILE;
        }
        return leaves;
    }

    private static byte[] joined(List<Hash> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }
}
