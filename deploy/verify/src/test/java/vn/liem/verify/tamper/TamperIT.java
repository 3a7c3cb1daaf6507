package vn.liem.verify.tamper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** A small log and few changes of each kind: that everything is tried and found, not how much. */
class TamperIT {

    private static final int KINDS = Kind.values().length;
    private static final int OF_EACH = 10;
    private static final int TRIALS = OF_EACH * KINDS;

    @Test
    void every_kind_of_change_is_tried_and_found_at_its_place() throws Exception {
        StringWriter out = new StringWriter();
        int exit = tamper(
                out, "--events", "2000", "--trials", Integer.toString(TRIALS), "--proofs", "20000", "--format", "json");
        JsonNode result = new ObjectMapper().readTree(out.toString());
        assertEquals(0, exit, out.toString());
        assertTrue(result.path("ok").asBoolean());
        assertEquals(KINDS, result.path("kinds").size());
        for (JsonNode kind : result.path("kinds")) {
            assertEquals(
                    OF_EACH, kind.path("trials").asInt() + kind.path("younger").asInt(), kind.toString());
            assertEquals(kind.path("trials"), kind.path("found"), kind.toString());
            assertEquals(0, kind.path("misplaced").asInt(), kind.toString());
        }
        assertTrue(
                result.at("/kinds/recomputation/between").asInt() > OF_EACH / 2,
                "nothing in such a log tells the very place, unless it was witnessed just there");
        assertEquals(2 * KINDS, result.at("/tables/trials").asInt());
        assertEquals(0, result.at("/tables/judgedOtherwise").asInt());
        assertEquals(10_000, result.at("/proofs/consistency").asInt());
        assertEquals(0, result.at("/proofs/falseAlarms").asInt());
    }

    @Test
    void too_small_a_log_is_refused_in_a_sentence() {
        StringWriter error = new StringWriter();
        CommandLine command = new CommandLine(new Tamper()).setErr(new PrintWriter(error, true));
        assertEquals(2, command.execute("--events", "10"));
        assertTrue(error.toString().contains("2000"), error.toString());
        assertFalse(error.toString().contains("Exception"), error.toString());
    }

    private static int tamper(StringWriter out, String... arguments) {
        return new CommandLine(new Tamper())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
