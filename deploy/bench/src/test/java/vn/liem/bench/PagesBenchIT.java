package vn.liem.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** One short run of two services on a real server: that every page is opened by who has signed in, not how fast it is. */
class PagesBenchIT {

    @Test
    void a_short_run_opens_every_page() throws Exception {
        StringWriter out = new StringWriter();
        int exit = new CommandLine(new Bench())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("pages", "--format", "json", "--few", "3", "--cases", "30", "--rounds", "1");
        JsonNode result = new ObjectMapper().readTree(out.toString());
        assertEquals(26, result.get("pages").size());
        for (JsonNode page : result.get("pages")) {
            assertTrue(page.get("medianMs").asDouble() > 0);
            assertTrue(page.get("firstLoadKb").asDouble() > 10, "a page and its look");
        }
        assertEquals(result.get("missed").isEmpty() ? 0 : 1, exit);
    }
}
