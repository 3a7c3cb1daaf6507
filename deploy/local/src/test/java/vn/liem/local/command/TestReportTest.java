package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportTest {

    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- a report -->
            <testsuite name="vn.liem.SomeTest" time="1,061.5" tests="10" errors="%d" skipped="%d" failures="%d">
              <properties><property name="liem.walks" value="10000"/></properties>
              <x tests="99"><property name="liem.walks" value="1"/></x>
            </testsuite>
            """;

    @TempDir
    Path folder;

    @Test
    void a_report_says_how_many_passed_and_failed_and_with_what() throws IOException {
        TestReport report = TestReport.read(written(REPORT.formatted(1, 2, 3)));
        assertEquals(
                new TestReport(
                        "vn.liem.SomeTest", new TestReport.Count(4, 4, 2), 1061.5, Map.of("liem.walks", "10000")),
                report);
        assertFalse(report.hasPassed());
        assertFalse(TestReport.read(written(REPORT.formatted(0, 1, 0))).hasPassed());
        assertTrue(TestReport.read(written(REPORT.formatted(0, 0, 0))).hasPassed());
    }

    @Test
    void an_old_report_counts_for_nothing() throws IOException {
        Path report = written(REPORT.formatted(0, 0, 0));
        Instant written = Files.getLastModifiedTime(report).toInstant();
        assertEquals(1, TestReport.since(written, folder).size());
        assertEquals(List.of(), TestReport.since(written.plusMillis(1), folder));
    }

    private Path written(String text) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("target").resolve("surefire-reports"));
        return Files.writeString(reports.resolve("TEST-vn.liem.SomeTest.xml"), text);
    }
}
