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
    private static final String TILES = """
            insert into tile (level, idx, root, hashes)
            select * from unnest(?::smallint[], ?::bigint[], ?::bytea[], ?::bytea[])
            """;
    private static final String LEAVES = "select leaf from event where pos > ? and pos <= ? order by pos";
    private static final String BELOW = "select root from tile where level = ? and idx >= ? and idx < ? order by idx";

    private record Tile(int level, long index, Hash root, List<Hash> hashes) {
        byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
            return bytes.toByteArray();
        }
    }

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
        Frontier tree = before.with(leaves);
        List<Hash> open = openLeavesAt(connection, before);
        List<Tile> tiles = new ArrayList<>();
        long size = before.size();
        for (Hash leaf : leaves) {
            open.add(leaf);
            size++;
            if (open.size() == TILE) {
                fill(connection, tiles, 0, size / TILE - 1, open);
                open = new ArrayList<>();
            }
        }
        trip.say(CHECKPOINT)
                .with(tree.size())
                .with(tree.root().bytes())
                .with(tree.bytes())
                .with(madeAt.atOffset(ZoneOffset.UTC));
        if (!tiles.isEmpty()) {
            trip.say(TILES)
                    .ints(tiles, Tile::level)
                    .longs(tiles, Tile::index)
                    .bytes(tiles, tile -> tile.root().bytes())
                    .bytes(tiles, Tile::bytes);
        }
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

    /** Adds a full tile, and those above that it fills. */
    private static void fill(Connection connection, List<Tile> tiles, int level, long index, List<Hash> hashes)
            throws SQLException {
        tiles.add(new Tile(level, index, Frontier.empty().with(hashes).root(), List.copyOf(hashes)));
        if ((index + 1) % TILE == 0) {
            fill(connection, tiles, level + 1, index / TILE, rootsBelow(connection, tiles, level, index));
        }
    }

    /** The roots of the tiles up to the last: those that stand, and those that this batch adds. */
    private static List<Hash> rootsBelow(Connection connection, List<Tile> tiles, int level, long last)
            throws SQLException {
        List<Hash> roots = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(BELOW)) {
            select.setInt(1, level);
            select.setLong(2, last + 1 - TILE);
            select.setLong(3, last + 1);
            addHashes(select, roots);
        }
        tiles.stream()
                .filter(tile -> tile.level() == level && tile.index() > last - TILE)
                .map(Tile::root)
                .forEach(roots::add);
        if (roots.size() != TILE) {
            throw new LogDamaged(
                    "tiles below level %d, index %d: %d of %d".formatted(level + 1, last / TILE, roots.size(), TILE));
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
