package vn.liem.monitoring.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/tasks.md} tells ten tasks and names for each the test that does it. */
class TasksPageTest {

    private static final int TASKS = 10;
    private static final Path PAGE = Path.of(System.getProperty("liem.root", ".."), "docs", "tasks.md");

    /** A row of the table: the number of the task first, its test last. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9]+) \\|.*\\| `([a-z_]+)` \\|$");

    @Test
    void the_page_has_ten_tasks_in_their_order() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, TASKS).boxed().toList(),
                rows().stream().map(row -> Integer.valueOf(row.group(1))).toList());
    }

    @Test
    void each_task_names_a_test_and_each_test_is_of_a_task() throws IOException {
        List<String> named = rows().stream().map(row -> row.group(2)).toList();
        assertEquals(TASKS, new TreeSet<>(named).size(), "each has a test of its own");
        assertEquals(
                new TreeSet<>(Arrays.stream(TasksIT.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(java.lang.reflect.Method::getName)
                        .toList()),
                new TreeSet<>(named));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().toList();
    }
}
