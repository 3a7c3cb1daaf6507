package vn.liem.procedure;

import java.util.stream.LongStream;

/** The seeds a property is tried with: as many as {@code -Dliem.walks=N} says, or the one of {@code -Dliem.seed=S}. */
public final class Walks {

    private static final int USUAL_WALKS = 200;

    private Walks() {}

    /** The seeds; the failing one stands in the name of the test. */
    public static LongStream seeds() {
        Long only = Long.getLong("liem.seed");
        return only != null ? LongStream.of(only) : LongStream.range(0, Integer.getInteger("liem.walks", USUAL_WALKS));
    }
}
