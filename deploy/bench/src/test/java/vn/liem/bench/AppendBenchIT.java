package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** One short round on a real server: that everything is measured, not how fast it is. */
class AppendBenchIT {

    @Test
    void a_short_run_measures_everything_and_leaves_nothing_dead() throws Exception {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("append", "--format", "json", "--seconds", "1", "--rounds", "1");
        JsonNode result = new ObjectMapper().readTree(out.toString());
        assertTrue(result.get("ratios").get("appendOverRows64").asDouble() > 0);
        assertTrue(result.get("ratios").get("appendOverRows256").asDouble() > 0);
        assertTrue(result.get("ratios").get("withEvidenceOverWithout").asDouble() > 0);
        assertTrue(result.get("machine").get("fsyncMs").asDouble() > 0);
        assertTrue(result.get("events").asLong() > 100);
        assertEquals(0, result.get("updates").asLong());
        assertEquals(0, result.get("deletes").asLong());
        assertEquals(0, result.get("deadTuples").asLong());
        assertEquals(result.get("missed").isEmpty() ? 0 : 1, exit);
    }
}
