package vn.liem.verifier;

/** Where proofs are built from: the roots of subtrees that a log keeps, from tiles or from leaves. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The root of the perfect subtree of {@code 2^height} leaves that begins at leaf {@code index * 2^height}, counted
     * from 0.
     */
    Hash root(int height, long index);
}
