package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SeedsTest {

    private static final Set<Long> WALKED = new HashSet<>();

    @RandomWalk
    void a_seed_gives_the_same_walk_each_time(long seed) {
        WALKED.add(seed);
        List<Integer> choices = List.of(1, 2, 3, 4, 5);
        assertEquals(Seeds.random(seed).nextLong(), Seeds.random(seed).nextLong());
        assertNotEquals(Seeds.random(seed).nextLong(), Seeds.random(seed + 1).nextLong());
        assertTrue(choices.contains(Seeds.pick(Seeds.random(seed), choices)));
    }

    @Test
    void the_number_of_walks_is_the_asked_one() {
        assertEquals(
                Integer.parseInt(System.getProperty("liem.walks")),
                Seeds.seeds().count());
    }

    @AfterAll
    static void each_seed_was_walked() {
        assertEquals(Integer.parseInt(System.getProperty("liem.walks")), WALKED.size());
    }
}
