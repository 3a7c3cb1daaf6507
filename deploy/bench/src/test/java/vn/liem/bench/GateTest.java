package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void a_figure_that_is_more_than_it_may_be_is_told_and_so_is_one_that_is_none() {
        List<String> missed = new ArrayList<>();
        Gate.atMost(missed, "seconds", 1.5, 1.5);
        assertEquals(List.of(), missed);
        Gate.atMost(missed, "seconds", 1.51, 1.5);
        Gate.atMost(missed, "ratio", Double.NaN, 2);
        assertEquals(
                List.of("seconds is 1.51 and must be at most 1.50", "ratio is NaN and must be at most 2.00"), missed);
    }

    @Test
    void figures_have_two_places() {
        assertEquals(1.24, Gate.hundredths(1.2351));
    }
}
