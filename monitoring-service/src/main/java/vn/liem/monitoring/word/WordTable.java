package vn.liem.monitoring.word;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A table of the words and periods that the service comes with. */
final class WordTable {

    private WordTable() {}

    static JsonNode read(String name) {
        return at("/figures/" + name);
    }

    static JsonNode at(String name) {
        try (InputStream file = WordTable.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the service comes without " + name);
            }
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
