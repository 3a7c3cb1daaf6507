package vn.liem.procedure;

import java.util.stream.LongStream;

/** How many seeded random walks a property is tried with: {@code -Dliem.walks=N}. */
public final class Walks {

    private static final int USUAL_WALKS = 200;

    private Walks() {}

    /** The seeds; the failing one stands in the name of the test. */
    public static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("liem.walks", USUAL_WALKS));
    }
}
