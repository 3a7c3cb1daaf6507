package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** One short run of two services on a real server: that everything is measured, not how fast it is. */
class FiguresBenchIT {

    @Test
    void a_short_run_measures_everything_on_cases_that_are_all_counted() throws Exception {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(
                        "figures",
                        "--format",
                        "json",
                        "--few",
                        "3",
                        "--cases",
                        "30",
                        "--rounds",
                        "2",
                        "--page-rounds",
                        "1");
        JsonNode result = new ObjectMapper().readTree(out.toString());
        assertTrue(result.at("/ratios/figuresManyOverFew").asDouble() > 0);
        assertTrue(result.at("/ratios/figuresManyOverFewAfterNews").asDouble() > 0);
        assertTrue(result.at("/ratios/fillOverCopyIn").asDouble() > 0);
        assertEquals(6, result.get("seconds").size());
        assertTrue(result.at("/book/rows/rows").asLong() > 300);
        assertTrue(result.at("/book/events").asLong() > 300);
        assertEquals(26, result.get("pages").size());
        for (JsonNode page : result.get("pages")) {
            assertTrue(page.get("medianMs").asDouble() > 0);
            assertTrue(page.get("firstLoadKb").asDouble() > 10, "a page and its look");
        }
        // None of what was made up was passed over by the read side.
        assertEquals(0, result.at("/book/passedOver").asLong());
        // Two warm cases more came, one for each of the rounds.
        assertEquals(32, result.at("/book/casesCounted").asLong());
        assertEquals(result.get("missed").isEmpty() ? 0 : 1, exit);
    }
}
