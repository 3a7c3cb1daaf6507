package vn.liem.eventstore;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.liem.eventstore.LogCheck.Fault;
import vn.liem.eventstore.LogRows.TileAt;
import vn.liem.eventstore.LogRows.TileRow;
import vn.liem.verifier.Frontier;
import vn.liem.verifier.Hash;

/** Builds every tile of every level from the leaves anew and compares it with the stored one. */
final class TileCheck {

    /** What waits at each level until it fills a tile. */
    private final List<List<Hash>> open = new ArrayList<>();

    private long size;
    private long count;

    /** How many tiles hold. */
    long count() {
        return count;
    }

    /** Takes in the next leaf; the tiles that it fills must stand. */
    Optional<Fault> add(LogRows rows, Hash leaf) {
        size++;
        return add(rows, 0, leaf);
    }

    private Optional<Fault> add(LogRows rows, int level, Hash hash) {
        if (open.size() == level) {
            open.add(new ArrayList<>());
        }
        List<Hash> hashes = open.get(level);
        hashes.add(hash);
        if (hashes.size() < MerkleEvidence.TILE) {
            return Optional.empty();
        }
        open.set(level, new ArrayList<>());
        Hash root = Frontier.empty().with(hashes).root();
        Optional<LogFault> wrong = wrongWith(rows.tile(level, (size - 1) / leavesOf(level)), root, hashes);
        if (wrong.isPresent()) {
            return LogCheck.fault(size, wrong.get());
        }
        count++;
        return add(rows, level + 1, root);
    }

    private static Optional<LogFault> wrongWith(Optional<TileRow> tile, Hash root, List<Hash> hashes) {
        if (tile.isEmpty()) {
            return Optional.of(LogFault.TILE_MISSING);
        }
        boolean holds = tile.get().root().equals(ByteBuffer.wrap(root.bytes()))
                && tile.get().hashes().equals(joined(hashes));
        return holds ? Optional.empty() : Optional.of(LogFault.TILE_CHANGED);
    }

    /** A tile that nothing fills; to be asked at the end. */
    Optional<Fault> beyond(LogRows rows) {
        Iterator<TileAt> tiles = rows.tiles();
        while (tiles.hasNext()) {
            TileAt tile = tiles.next();
            long end = (tile.index() + 1) * leavesOf(tile.level());
            if (tile.index() < 0 || tile.level() >= open.size() || end > size) {
                return LogCheck.fault(size, LogFault.TILE_OF_NOTHING);
            }
        }
        return Optional.empty();
    }

    private static long leavesOf(int level) {
        long leaves = MerkleEvidence.TILE;
        for (int above = 0; above < level; above++) {
            leaves *= MerkleEvidence.TILE;
        }
        return leaves;
    }

    private static ByteBuffer joined(List<Hash> hashes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return ByteBuffer.wrap(bytes.toByteArray());
    }
}
