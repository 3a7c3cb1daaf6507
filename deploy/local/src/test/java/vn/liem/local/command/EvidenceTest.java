package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.liem.local.Liem;

class EvidenceTest {

    private final StringWriter said = new StringWriter();

    @TempDir
    Path home;

    @Test
    void each_part_tells_how_it_is_used() {
        for (String part : List.of("case", "handover", "keys", "check")) {
            assertEquals(0, run("evidence", part, "--help"), said.toString());
        }
        assertTrue(said.toString().contains("--keys FILE"), said.toString());
    }

    @Test
    void without_a_part_it_says_which_there_are() {
        assertEquals(2, run("evidence"));
        assertTrue(said.toString().contains("case, handover, keys or check"), said.toString());
    }

    @Test
    void where_nothing_was_started_there_are_no_keys() {
        assertEquals(1, run("evidence", "keys", "--data", home.toString()));
        assertTrue(said.toString().contains("./liem up"), said.toString());
    }

    @Test
    void a_bundle_is_taken_from_what_runs() {
        assertEquals(1, run("evidence", "case", "12/2024", "--data", home.toString()));
        assertTrue(said.toString().contains("./liem up"), said.toString());
        assertEquals(2, run("evidence", "case"));
    }

    private int run(String... arguments) {
        PrintWriter out = new PrintWriter(said, true);
        CommandLine command = Liem.commandLine();
        return command.setOut(out).setErr(out).execute(arguments);
    }
}
