package vn.liem.notification.clock.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The clock of sending a decision of cassation knows every such decision that the law's table has. */
class DecisionsToSendTest {

    private static final String STEPS = "/vn/liem/procedure/vietnam/steps.json";

    @Test
    void whatever_the_council_of_cassation_decides_is_to_be_sent() throws IOException {
        Set<String> decided = new TreeSet<>();
        try (InputStream table = DecisionsToSendTest.class.getResourceAsStream(STEPS)) {
            for (JsonNode step : new ObjectMapper().readTree(table)) {
                for (JsonNode by : step.path("by")) {
                    if (by.asText().equals("cassation_council")) {
                        decided.add(step.path("step").asText());
                    }
                }
            }
        }
        assertFalse(decided.isEmpty(), "the table names no such decision");
        assertEquals(decided, new TreeSet<>(WhenDecisionTakenThenNoteIt.OF_CASSATION));
    }
}
