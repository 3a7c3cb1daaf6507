package vn.liem.testsupport.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.liem.kernel.EventTypes;
import vn.liem.testsupport.FrozenEvents;

/**
 * Holds a service's events to their schemas in {@code platform/contracts}: each event has one, it is the one that its
 * record has, and no schema is left without its event. {@code -Dliem.write=true} writes the schemas that are new; one
 * that exists is never overwritten, since a released contract only gains optional members by hand.
 */
public final class PublishedContracts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUFFIX = ".schema.json";

    private PublishedContracts() {}

    /** A test per event of every sealed type in the package that is named {@code …Event}, and per schema. */
    public static Stream<DynamicTest> allIn(String service, String servicePackage) {
        return of(service, FrozenEvents.sealedEventsOf(servicePackage));
    }

    /** A test per event of the sealed types, and per schema of the service. */
    public static Stream<DynamicTest> of(String service, Class<?>... sealed) {
        Path folder = root().resolve("platform/contracts/src/main/resources/contracts")
                .resolve(service);
        Map<String, ObjectNode> schemas = new TreeMap<>();
        for (Class<?> family : sealed) {
            EventTypes<?> types = EventTypes.of(family);
            types.names().forEach(name -> schemas.put(name, SchemaOfRecord.of(service, name, types.classOf(name))));
        }
        TreeSet<String> names = new TreeSet<>(schemas.keySet());
        names.addAll(written(folder));
        return names.stream().map(name -> dynamicTest(name, () -> check(folder, name, schemas)));
    }

    private static void check(Path folder, String name, Map<String, ObjectNode> schemas) throws IOException {
        Path file = folder.resolve(name + SUFFIX);
        ObjectNode schema = schemas.get(name);
        assertTrue(schema != null, "the schema %s has no event".formatted(name));
        if (!Files.exists(file) && Boolean.getBoolean("liem.write")) {
            Files.createDirectories(folder);
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n");
        }
        assertTrue(Files.exists(file), "%s has no schema; -Dliem.write=true writes it".formatted(name));
        JsonNode kept = JSON.readTree(file.toFile());
        assertEquals(schema, kept, "the schema of %s is not the one that its record has".formatted(name));
    }

    private static Set<String> written(Path folder) {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(SUFFIX))
                        .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                        .forEach(names::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static Path root() {
        String root = System.getProperty("liem.root");
        if (root == null) {
            throw new IllegalStateException("the build sets liem.root to the folder of the checkout");
        }
        return Path.of(root);
    }
}
