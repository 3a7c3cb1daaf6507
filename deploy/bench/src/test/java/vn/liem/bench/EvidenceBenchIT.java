package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A short run on a real server: that everything is measured, not how fast it is. */
class EvidenceBenchIT {

    @Test
    void a_short_run_measures_a_bundle_and_a_log() throws Exception {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .execute("evidence", "--format", "json", "--runs", "3", "--events", "1000", "--rounds", "1");
        JsonNode result = new ObjectMapper().readTree(out.toString());
        assertTrue(result.get("bundleBytes").asLong() > 1_000);
        assertTrue(result.get("bundleBytes").asLong() <= EvidenceFigures.BUNDLE_BYTES_MAX);
        assertEquals(3, result.at("/bundleMs/runs").asInt());
        assertEquals(1_000, result.at("/log/events").asLong());
        assertTrue(result.at("/log/bytes").asLong() > 500_000);
        assertTrue(result.at("/log/checkedOverHashed").asDouble() > 0);
        assertEquals(1, result.at("/log/fromTablesSeconds").size());
        assertEquals(result.get("missed").isEmpty() ? 0 : 1, exit);
    }
}
