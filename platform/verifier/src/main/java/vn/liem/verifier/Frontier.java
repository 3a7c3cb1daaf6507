package vn.liem.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of an RFC 6962 tree: the roots of its perfect subtrees, largest first. It is all that is needed to add
 * leaves and to name the root; at 2^40 leaves it has at most 40 hashes.
 */
public final class Frontier {

    /** The byte before an inner node's children (RFC 6962, 2.1). */
    private static final byte NODE_TAG = 0x01;

    private static final Frontier EMPTY = new Frontier(0, List.of());

    private final long size;
    private final List<Hash> roots;

    private Frontier(long size, List<Hash> roots) {
        this.size = size;
        this.roots = roots;
    }

    /** The tree without a leaf. */
    public static Frontier empty() {
        return EMPTY;
    }

    /** Reads what {@link #bytes()} wrote; refuses a number of roots that the size does not have. */
    public static Frontier of(long size, byte[] bytes) {
        int expected = Long.bitCount(size);
        if (size < 0 || bytes.length != expected * Sha256.BYTES) {
            throw new IllegalArgumentException("a tree of %d leaves has %d subtrees, the frontier holds %d bytes"
                    .formatted(size, expected, bytes.length));
        }
        List<Hash> roots = new ArrayList<>();
        for (int i = 0; i < expected; i++) {
            roots.add(new Hash(java.util.Arrays.copyOfRange(bytes, i * Sha256.BYTES, (i + 1) * Sha256.BYTES)));
        }
        return new Frontier(size, List.copyOf(roots));
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The tree with one leaf more. */
    public Frontier with(Hash leaf) {
        return with(List.of(leaf));
    }

    /** The tree with these leaves more, in their order. */
    public Frontier with(List<Hash> leaves) {
        List<Hash> grown = new ArrayList<>(roots);
        long reached = size;
        for (Hash leaf : leaves) {
            Hash carry = leaf;
            for (long left = reached; (left & 1) == 1; left >>= 1) {
                carry = node(grown.removeLast(), carry);
            }
            grown.add(carry);
            reached++;
        }
        return new Frontier(reached, List.copyOf(grown));
    }

    /** The root; of the tree without a leaf, SHA-256 of nothing. */
    public Hash root() {
        if (roots.isEmpty()) {
            return new Hash(Sha256.of());
        }
        Hash root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = node(roots.get(i), root);
        }
        return root;
    }

    /** The subtrees' roots, one after the other. */
    public byte[] bytes() {
        byte[] bytes = new byte[roots.size() * Sha256.BYTES];
        for (int i = 0; i < roots.size(); i++) {
            System.arraycopy(roots.get(i).unshared(), 0, bytes, i * Sha256.BYTES, Sha256.BYTES);
        }
        return bytes;
    }

    /** An inner node over its children. */
    public static Hash node(Hash left, Hash right) {
        return new Hash(Sha256.tagged(NODE_TAG, left.unshared(), right.unshared()));
    }
}
