package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestRunTest {

    @TempDir
    Path folder;

    @Test
    void a_report_says_how_many_passed_and_failed() throws IOException {
        Path report = folder.resolve("TEST-vn.liem.SomeTest.xml");
        Files.writeString(report, """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- a report -->
                <testsuite name="vn.liem.SomeTest" tests="10" errors="1" skipped="2" failures="3"><x tests="99"/></testsuite>
                """);
        assertEquals(new TestRun.Count(4, 4, 2), TestRun.read(report));
    }
}
