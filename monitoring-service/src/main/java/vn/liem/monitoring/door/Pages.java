package vn.liem.monitoring.door;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a list, as links show them.
 *
 * @param number the one that is open, from 1
 * @param count how many there are, at least 1
 * @param total how many rows in all
 */
public record Pages(int number, int count, long total, int size) {

    private static final int AROUND = 2;

    /** The pages of so many rows; a page behind the last is the last. */
    public static Pages of(int asked, long total, int size) {
        int count = Math.toIntExact(Math.max(1, (total + size - 1) / size));
        return new Pages(Math.min(Math.max(asked, 1), count), count, total, size);
    }

    /** The page before. */
    public int previous() {
        return number - 1;
    }

    /** The page behind. */
    public int next() {
        return number + 1;
    }

    /** The first row on the page, counted from 1; 0 where there is none. */
    public long first() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    /** The last row on the page. */
    public long last() {
        return Math.min(total, (long) number * size);
    }

    /** The numbers that are linked: the ends and those around the open one; 0 stands for those left out. */
    public List<Integer> linked() {
        List<Integer> linked = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            if (page == 1 || page == count || Math.abs(page - number) <= AROUND) {
                linked.add(page);
            } else if (linked.getLast() != 0) {
                linked.add(0);
            }
        }
        return linked;
    }
}
