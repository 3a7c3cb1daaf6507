package vn.liem.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What came of a request to a service. */
public sealed interface Answer {

    /** The service could not be reached, or it is starting and cannot know yet who asks. */
    record Silent() implements Answer {}

    /** The service answered. */
    record Given(int status, String text) implements Answer {

        private static final ObjectMapper JSON = new ObjectMapper();

        /** Whether it says that what was asked was done. */
        public boolean isGood() {
            return status / 100 == 2;
        }

        /** The answer as JSON; an answer of another form is none. */
        public JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException _) {
                // A proxy or a server on its way down answers in other forms.
                return JSON.missingNode();
            }
        }

        /** Why it was refused, in both languages, as the service says it. */
        public String why() {
            JsonNode problem = json();
            String english = problem.path("detail").asText("status " + status);
            String vietnamese = problem.path("detailVi").asText("");
            return vietnamese.isEmpty() ? english : english + "\n" + vietnamese;
        }

        static Given of(int status, byte[] body) {
            return new Given(status, new String(body, StandardCharsets.UTF_8));
        }
    }
}
