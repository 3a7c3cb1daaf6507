package vn.liem.eventstore;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** The evidence of a log: a leaf an event, a checkpoint an append, a tile each {@value #TILE} leaves. */
final class MerkleEvidence implements Evidence {

    /** Leaves of a tile, and tiles of the tile above. */
    static final int TILE = 256;

    private static final String CHECKPOINT =
            "insert into checkpoint (size, root, frontier, made_at) values (?, ?, ?, ?)";
    private static final String FILLED = "insert into tile (level, idx, root, hashes) values (?, ?, ?, ?)";
    private static final String LEAVES = "select leaf from event where pos > ? and pos <= ? order by pos";
    private static final String BELOW = "select root from tile where level = ? and idx >= ? and idx < ? order by idx";

    // The leaves since the last full tile, so that they need not be read again. They belong to one tree, whether or not
    // it was committed: its frontier tells which. A batch works on a copy, since it may fail half way.
    private List<Hash> openLeaves = new ArrayList<>();
    private Frontier openTree = Frontier.empty();

    @Override
    public void prepare(Append append) {
        for (StreamWrite write : append.writes()) {
            write.events().forEach(event -> event.body().hash());
        }
    }

    @Override
    public Hash leafOf(Supplier<LeafHeader> header) {
        return header.get().leaf();
    }

    @Override
    public Frontier add(RoundTrip trip, Connection connection, Frontier before, List<Hash> leaves, Instant madeAt)
            throws SQLException {
        Frontier tree = before;
        List<Hash> open = openLeavesAt(connection, before);
        for (Hash leaf : leaves) {
            tree = tree.with(leaf);
            open.add(leaf);
            if (open.size() == TILE) {
                fill(trip, connection, 0, tree.size() / TILE - 1, open);
                open = new ArrayList<>();
            }
        }
        trip.say(CHECKPOINT)
                .with(tree.size())
                .with(tree.root().bytes())
                .with(tree.bytes())
                .with(madeAt.atOffset(ZoneOffset.UTC));
        openLeaves = open;
        openTree = tree;
        return tree;
    }

    private List<Hash> openLeavesAt(Connection connection, Frontier tree) throws SQLException {
        if (Arrays.equals(tree.bytes(), openTree.bytes())) {
            return new ArrayList<>(openLeaves);
        }
        long size = tree.size();
        List<Hash> open = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(LEAVES)) {
            select.setLong(1, size - size % TILE);
            select.setLong(2, size);
            addHashes(select, open);
        }
        return open;
    }

    /** Says the tile in the batch's round trip, that is under the lock; and the one above where it is full with it. */
    private static void fill(RoundTrip trip, Connection connection, int level, long index, List<Hash> hashes)
            throws SQLException {
        Frontier tree = Frontier.empty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Hash hash : hashes) {
            tree = tree.with(hash);
            bytes.writeBytes(hash.bytes());
        }
        trip.say(FILLED)
                .with((long) level)
                .with(index)
                .with(tree.root().bytes())
                .with(bytes.toByteArray());
        if ((index + 1) % TILE == 0) {
            List<Hash> roots = rootsBelow(connection, level, index);
            roots.add(tree.root());
            fill(trip, connection, level + 1, index / TILE, roots);
        }
    }

    /** The roots of the tiles beside the last one, which is being written. */
    private static List<Hash> rootsBelow(Connection connection, int level, long last) throws SQLException {
        List<Hash> roots = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(BELOW)) {
            select.setInt(1, level);
            select.setLong(2, last + 1 - TILE);
            select.setLong(3, last);
            addHashes(select, roots);
        }
        if (roots.size() != TILE - 1) {
            throw new LogDamaged("tiles below level %d, index %d: %d of %d"
                    .formatted(level + 1, last / TILE, roots.size() + 1, TILE));
        }
        return roots;
    }

    private static void addHashes(PreparedStatement select, List<Hash> hashes) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                hashes.add(new Hash(rows.getBytes(1)));
            }
        }
    }
}
