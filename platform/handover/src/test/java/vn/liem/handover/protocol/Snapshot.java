package vn.liem.handover.protocol;

import java.util.Arrays;

/**
 * Everything at one moment as a row of numbers: the sender's and the receiver's half of each offer, the custody in each
 * log, and all events ever said, in rising order.
 */
final class Snapshot {

    private final char[] cells;
    private final int hash;

    Snapshot(char[] cells) {
        this.cells = cells;
        this.hash = Arrays.hashCode(cells);
    }

    int cell(int index) {
        return cells[index];
    }

    int length() {
        return cells.length;
    }

    boolean says(int event, int from) {
        return Arrays.binarySearch(cells, from, cells.length, (char) event) >= 0;
    }

    /** The same with two cells changed and events added behind the cell {@code from}. */
    Snapshot with(int half, int halfNow, int custody, int custodyNow, int[] said, int from) {
        char[] next = Arrays.copyOf(cells, cells.length + said.length);
        next[half] = (char) halfNow;
        next[custody] = (char) custodyNow;
        for (int i = 0; i < said.length; i++) {
            next[cells.length + i] = (char) said[i];
        }
        Arrays.sort(next, from, next.length);
        return new Snapshot(next);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Snapshot that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
