package vn.liem.verifier;

import java.util.ArrayList;
import java.util.List;

/**
 * Proofs of RFC 6962, 2.1.1 and 2.1.2, built from subtrees and checked with hashes alone. Leaves are counted from 0 here:
 * the event at position p is leaf p − 1.
 *
 * @param path the hashes, from the leaf's side upwards
 */
public record Proof(List<Hash> path) {

    /** The longest path of a tree of 2^62 leaves, twice over. */
    public static final int MAX_HASHES = 124;

    public Proof {
        path = List.copyOf(path);
        if (path.size() > MAX_HASHES) {
            throw new IllegalArgumentException(
                    "a proof has at most %d hashes, this has %d".formatted(MAX_HASHES, path.size()));
        }
    }

    /** Proves that leaf {@code index} is in the tree of {@code size} leaves. */
    public static Proof ofInclusion(long index, long size, Subtrees subtrees) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf %d is not in a tree of %d".formatted(index, size));
        }
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, subtrees, path);
        return new Proof(path);
    }

    /** Proves that the tree of {@code first} leaves is the beginning of the tree of {@code second}. */
    public static Proof ofConsistency(long first, long second, Subtrees subtrees) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("%d leaves are no beginning of %d".formatted(first, second));
        }
        List<Hash> path = new ArrayList<>();
        consistency(first, 0, second, true, subtrees, path);
        return new Proof(path);
    }

    /** Whether the path leads from the leaf to the root (RFC 9162, 2.1.3.2). */
    public boolean includes(Hash leaf, long index, long size, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        Hash at = leaf;
        for (Hash next : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                at = Frontier.node(next, at);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                at = Frontier.node(at, next);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && at.equals(root);
    }

    /** Whether the path shows the first tree to be the beginning of the second (RFC 9162, 2.1.4.2). */
    public boolean continues(long first, Hash firstRoot, long second, Hash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            hashes.addFirst(firstRoot);
        }
        return !hashes.isEmpty() && climbs(hashes, first, firstRoot, second, secondRoot);
    }

    private static boolean climbs(List<Hash> hashes, long first, Hash firstRoot, long second, Hash secondRoot) {
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        Hash fr = hashes.getFirst();
        Hash sr = hashes.getFirst();
        for (Hash next : hashes.subList(1, hashes.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Frontier.node(next, fr);
                sr = Frontier.node(next, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Frontier.node(sr, next);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
    }

    private static void inclusion(long index, long begin, long size, Subtrees subtrees, List<Hash> path) {
        if (size == 1) {
            return;
        }
        long left = Long.highestOneBit(size - 1);
        if (index < left) {
            inclusion(index, begin, left, subtrees, path);
            path.add(rootOf(begin + left, size - left, subtrees));
        } else {
            inclusion(index - left, begin + left, size - left, subtrees, path);
            path.add(rootOf(begin, left, subtrees));
        }
    }

    private static void consistency(
            long first, long begin, long size, boolean complete, Subtrees subtrees, List<Hash> path) {
        if (first == size) {
            if (!complete) {
                path.add(rootOf(begin, size, subtrees));
            }
            return;
        }
        long left = Long.highestOneBit(size - 1);
        if (first <= left) {
            consistency(first, begin, left, complete, subtrees, path);
            path.add(rootOf(begin + left, size - left, subtrees));
        } else {
            consistency(first - left, begin + left, size - left, false, subtrees, path);
            path.add(rootOf(begin, left, subtrees));
        }
    }

    /** The root over {@code size} leaves from {@code begin}, which is a multiple of every perfect subtree in it. */
    private static Hash rootOf(long begin, long size, Subtrees subtrees) {
        if (Long.bitCount(size) == 1) {
            int height = Long.numberOfTrailingZeros(size);
            return subtrees.root(height, begin >> height);
        }
        long left = Long.highestOneBit(size - 1);
        return Frontier.node(rootOf(begin, left, subtrees), rootOf(begin + left, size - left, subtrees));
    }
}
