package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.testsupport.planted.clean.petition.PetitionEvent;

class FrozenEventsTest {

    private static final String RECEIVED = "petition.petition-received.v1";
    private static final String REDIRECTED = "petition.petition-redirected.v1";
    private static final EventCodec CODEC = EventCodec.of(new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

    @TempDir
    Path folder;

    @BeforeEach
    void a_sample_for_each_event() throws IOException {
        write(RECEIVED, "{ \"receivedOn\": \"2024-03-04\", \"pages\": 2 }");
        write(REDIRECTED, "{\"to\":\"inspectorate\"}");
    }

    @Test
    void samples_that_read_and_write_the_same_json_pass() {
        assertEquals(Map.of(RECEIVED, true, REDIRECTED, true), outcomes());
    }

    @Test
    void a_sample_that_its_record_does_not_give_back_fails() throws IOException {
        write(RECEIVED, "{\"receivedOn\":\"2024-03-04\"}");
        assertEquals(Map.of(RECEIVED, false, REDIRECTED, true), outcomes());
    }

    @Test
    void a_sample_with_a_field_that_is_gone_fails() throws IOException {
        write(REDIRECTED, "{\"to\":\"inspectorate\",\"by\":\"post\"}");
        assertEquals(Map.of(RECEIVED, true, REDIRECTED, false), outcomes());
    }

    @Test
    void a_name_without_a_sample_fails() throws IOException {
        Files.delete(folder.resolve(REDIRECTED + ".json"));
        assertEquals(Map.of(RECEIVED, true, REDIRECTED, false), outcomes());
    }

    @Test
    void a_sample_without_a_name_fails() throws IOException {
        write("petition.petition-lost.v1", "{}");
        assertEquals(Map.of(RECEIVED, true, REDIRECTED, true, "petition.petition-lost.v1", false), outcomes());
    }

    @Test
    void the_sealed_types_of_a_service_are_found() {
        assertArrayEquals(
                new Class<?>[] {PetitionEvent.class},
                FrozenEvents.sealedEvents(new ClassFileImporter().importPackages("vn.liem.testsupport.planted")));
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), json);
    }

    private Map<String, Boolean> outcomes() {
        Map<String, Boolean> outcomes = new TreeMap<>();
        FrozenEvents.of(folder, CODEC, PetitionEvent.class)
                .forEach(test -> outcomes.put(test.getDisplayName(), passes(test)));
        return outcomes;
    }

    private static boolean passes(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return true;
        } catch (Throwable e) {
            return false;
        }
    }
}
