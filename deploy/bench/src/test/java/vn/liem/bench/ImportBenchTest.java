package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportBenchTest {

    @Test
    void a_folder_that_is_not_there_is_said_before_anything_is_started(@TempDir Path folder) {
        StringWriter said = new StringWriter();
        String missing = folder.resolve("country").toString();
        int exit = new CommandLine(new Bench())
                .setErr(new PrintWriter(said, true))
                .execute("import", folder.toString(), missing);
        assertEquals(2, exit);
        assertTrue(said.toString().contains(missing + " is no folder."));
    }
}
