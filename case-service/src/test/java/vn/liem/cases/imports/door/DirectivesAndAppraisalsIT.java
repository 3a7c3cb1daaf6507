package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.eventstore.StoredEvent;
import vn.liem.registers.SampleRegisters;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** What an import says of directives here, and of requests for expertise to the service that keeps them. */
class DirectivesAndAppraisalsIT {

    private static final Map<String, byte[]> PROVINCE = SampleRegisters.PROVINCE.files();

    @TempDir
    Path folder = Path.of("");

    private final TestDatabase database = TestServers.database();
    private final RememberingPeer peer = new RememberingPeer();

    @BeforeEach
    void lay_out() {
        ImportInstance.migrate(database);
    }

    @AfterEach
    void drop() {
        database.close();
        peer.close();
    }

    @Test
    void a_directive_comes_with_what_the_register_tells_of_it_and_is_corrected_by_its_number() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            assertEquals(
                    44,
                    service.events().stream()
                            .filter(event -> event.type().equals("directive.issued.v1"))
                            .count());
            StoredEvent issued = service.events().stream()
                    .filter(event -> event.body().json().contains("\"number\":\"KLCD-0001\""))
                    .findFirst()
                    .orElseThrow();
            assertEquals(LocalDate.of(2024, 1, 10), issued.occurredOn());
            assertEquals(Optional.of("T01-NC"), issued.by().onBehalfOf());
            assertEquals(
                    "{\"told\":{\"reportedOn\":\"2024-03-12\",\"urges\":0,\"verifiedOn\":\"2024-03-14\"}}",
                    service.log().reader().stream(issued.stream())
                            .getLast()
                            .body()
                            .json());
            Map<String, byte[]> corrected = only("directives.csv");
            corrected.computeIfPresent(
                    "directives.csv",
                    (_, bytes) -> text(bytes)
                            .replace("2024-03-14,,0", "2024-03-15,,1")
                            .getBytes(StandardCharsets.UTF_8));
            int before = service.events().size();
            Job job = service.jobs().job(service.bring(corrected)).orElseThrow();
            assertEquals(1, job.planned());
            assertEquals("done", job.state());
            assertEquals(before + 1, service.events().size());
            StoredEvent correction = service.events().getLast();
            assertEquals("directive.corrected.v1", correction.type());
            assertEquals(issued.stream(), correction.stream());
            assertTrue(correction.body().json().contains("\"urges\":1,\"verifiedOn\":\"2024-03-15\""));
        }
    }

    @Test
    void a_request_for_an_expertise_is_told_as_the_register_has_it_and_follows_its_case_where_that_is_corrected() {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            JsonNode told = peer.done(row -> row.at("/body/requestNo").asText().equals("GD-00001"))
                    .getFirst();
            assertEquals("bring_in_appraisal", told.path("command").asText());
            assertEquals("2022-04-21", told.path("occurredOn").asText());
            ObjectNode body = told.path("body").deepCopy();
            body.remove("line");
            assertEquals(
                    "{\"requestNo\":\"GD-00001\",\"kind\":\"expertise\",\"body\":\"T01-GD\",\"dueOn\":\"2022-07-20\","
                            + "\"receivedOn\":\"2022-04-28\",\"awaitingDays\":30,\"delayReason\":\"missing_documents\"}",
                    body.toString());
            Map<String, byte[]> corrected = only("appraisals.csv");
            corrected.computeIfPresent(
                    "appraisals.csv",
                    (_, bytes) -> text(bytes)
                            .replace("GD-00001,VA-00003,", "GD-00001,VA-00002,")
                            .getBytes(StandardCharsets.UTF_8));
            Job job = service.jobs().job(service.bring(corrected)).orElseThrow();
            assertEquals(1, job.planned());
            assertEquals("done", job.state());
            assertEquals(
                    List.of("bring_in_appraisal", "correct_appraisal", "withdraw_appraisal"),
                    peer.done(row -> row.at("/body/requestNo").asText().equals("GD-00001")).stream()
                            .map(row -> row.path("command").asText())
                            .sorted()
                            .toList());
        }
    }

    private static Map<String, byte[]> only(String file) {
        Map<String, byte[]> files = new TreeMap<>(PROVINCE);
        files.keySet().removeIf(name -> !name.equals(file));
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
