package vn.liem.monitoring.chart.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a chart as a file that a spreadsheet opens. */
class ChartNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=HYPERLINK(0)\nBody"})
    void no_words_are_reckoned_with(String evil) {
        assertEquals("\uFEFF\"'" + evil + "\",\"1\"\r\n", csv(List.of(evil, "1")));
    }

    @Test
    void other_words_stand_as_they_are() {
        assertEquals("\uFEFF\"\",\"Body \"\"A\"\" = 1\"\r\n", csv(List.of("", "Body \"A\" = 1")));
    }

    private static String csv(List<String> row) {
        return new String(ChartFile.csv(List.of(row)), StandardCharsets.UTF_8);
    }
}
