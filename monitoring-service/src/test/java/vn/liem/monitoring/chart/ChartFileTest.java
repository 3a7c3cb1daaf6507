package vn.liem.monitoring.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Charts: lengths that are true to their numbers, and pictures whose words do nothing. */
class ChartFileTest {

    @Test
    void the_longest_bar_is_full_and_little_is_seen() {
        BarChart chart = BarChart.of("c", "t", "v", List.of(bar(1_000_000), bar(500_000), bar(1), bar(0)));
        assertEquals(
                List.of(1_000, 500, 4, 0),
                chart.laid().stream().map(BarChart.Laid::length).toList());
    }

    @Test
    void lines_across_are_round_and_few() {
        assertEquals(List.of(0L, 10L, 20L, 30L, 40L), columns(31).scale());
        assertEquals(List.of(0L, 1L, 2L, 3L, 4L, 5L), columns(5).scale());
        assertEquals(List.of(0L), columns(0).scale());
    }

    @Test
    void words_of_a_picture_are_words() {
        String evil = "<script>alert('x')</script>\"&";
        Drawing drawing =
                Drawings.of(BarChart.of("c", evil, "v", List.of(new Bar(evil, BigDecimal.ONE, evil, "", ""))));
        for (String svg : List.of(DrawingAsSvg.file(drawing), DrawingAsSvg.inPage(drawing))) {
            assertFalse(svg.contains("<script"), svg);
            assertTrue(svg.contains("&lt;script&gt;"), svg);
        }
    }

    private static Bar bar(long count) {
        return Bar.of("b", count, Long.toString(count), "");
    }

    private static ColumnChart columns(long most) {
        return new ColumnChart("c", "t", List.of("s"), List.of(new ColumnChart.Time("01", List.of(most))));
    }
}
