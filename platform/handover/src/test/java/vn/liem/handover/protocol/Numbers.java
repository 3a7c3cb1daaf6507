package vn.liem.handover.protocol;

import java.util.Arrays;

/** A growing row of ints: the edges of an exploration are too many to be objects. */
final class Numbers {

    private int[] values = new int[1 << 12];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
