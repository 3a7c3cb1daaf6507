package vn.liem.monitoring.figures;

import java.util.Set;

/**
 * One of the sums of which a number is made.
 *
 * @param number the place of the number among {@link Totals#NUMBERS}
 * @param bodies to which bodies it belongs: a report counts it where one of them lies in its scope
 * @param days of a median, the number of days that is counted; 0 of all else
 */
record Cell(int number, Side side, Set<String> bodies, long days) {

    /** Which of the lists behind a number is added up. */
    enum Side {
        COUNTED,
        BASE
    }

    Cell {
        bodies = Set.copyOf(bodies);
    }
}
