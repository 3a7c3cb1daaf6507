package vn.liem.service.evidence;

/**
 * The mark "witnessed by n of m".
 *
 * @param size the newest checkpoint that was signed; 0 where none was
 * @param by how many witnesses have signed it or a later one
 * @param of how many witnesses the policy names
 * @param quorum the largest size with enough signatures; 0 where none has
 */
public record Witnessed(long size, int by, int of, long quorum) {

    /** How many events no checkpoint with enough signatures holds. */
    long behind() {
        return Math.max(0, size - quorum);
    }
}
