package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void without_a_terminal_the_first_and_the_last_are_lines_and_little_in_between() {
        StringWriter text = new StringWriter();
        Progress progress = Progress.inLines(new PrintWriter(text));
        for (int done = 0; done <= 100; done++) {
            progress.at("dòng", done, 100);
        }
        progress.at("dòng", 100, 100);
        progress.end();
        assertEquals(
                List.of("  dòng 0 / 100", "  dòng 100 / 100"),
                text.toString().lines().toList());
    }
}
