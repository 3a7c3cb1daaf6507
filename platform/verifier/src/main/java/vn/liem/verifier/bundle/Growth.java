package vn.liem.verifier.bundle;

import vn.liem.verifier.Proof;

/**
 * The proof that what a log had signed at an earlier size is the beginning of what it has signed in this bundle.
 *
 * @param log name and epoch
 * @param size the earlier size
 * @param path the hashes of the consistency proof
 */
public record Growth(String log, long size, Proof path) {}
