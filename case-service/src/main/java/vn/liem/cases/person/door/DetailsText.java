package vn.liem.cases.person.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalInt;
import vn.liem.cases.person.PersonDetails;
import vn.liem.security.seal.FreeText;

/** A person's details as the one text that is sealed: one ciphertext a person keeps opening cheap. */
final class DetailsText {

    /** The place the text is sealed for. */
    static final String CONTEXT = "person.details";

    private static final ObjectMapper JSON = new ObjectMapper();

    private DetailsText() {}

    static FreeText write(PersonDetails details) {
        ObjectNode node = JSON.createObjectNode().put("name", details.name());
        details.birthYear().ifPresent(year -> node.put("birthYear", year));
        return new FreeText(node.put("position", details.position()).toString());
    }

    static PersonDetails read(FreeText text) {
        try {
            JsonNode node = JSON.readTree(text.value());
            JsonNode year = node.path("birthYear");
            return new PersonDetails(
                    node.path("name").asText(),
                    year.isInt() ? OptionalInt.of(year.intValue()) : OptionalInt.empty(),
                    node.path("position").asText());
        } catch (JsonProcessingException _) {
            // The cause is left out on purpose: its message quotes the text.
            throw new IllegalStateException("sealed details that open are JSON");
        }
    }
}
