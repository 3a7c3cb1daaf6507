package vn.liem.testsupport;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;

/** The seeds of random walks, for {@link RandomWalk} and for {@code @MethodSource}. */
public final class Seeds {

    private static final int WALKS = 200;

    private Seeds() {}

    /** From 0 upwards, as many as {@code liem.walks} says, 200 where it says nothing. */
    public static LongStream seeds() {
        Long only = Long.getLong("liem.seed");
        return only != null ? LongStream.of(only) : LongStream.range(0, Integer.getInteger("liem.walks", WALKS));
    }

    /** Random numbers of the seed, the same on every machine. */
    public static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** One of the choices. */
    public static <T> T pick(RandomGenerator random, List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
