package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;

/** A sentence in both languages. */
public record Said(String vietnamese, String english) {

    static Said of(JsonNode node) {
        String vietnamese = node.path("vietnamese").asText();
        String english = node.path("english").asText();
        if (vietnamese.isBlank() || english.isBlank()) {
            throw new IllegalStateException("a sentence is said in both languages: " + node);
        }
        return new Said(vietnamese, english);
    }
}
