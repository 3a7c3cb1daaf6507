package vn.liem.cases.imports.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.imports.door.JobRows.Job;
import vn.liem.registers.SampleRegisters;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** What an import tells recovery-service of assets, obligations and money. */
class MoneyRowsIT {

    private static final Map<String, byte[]> PROVINCE = SampleRegisters.PROVINCE.files();

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Rows as recovery-service takes them: its own tests send these files. */
    private static final Path SAMPLE_ROWS = Path.of("../recovery-service/src/test/resources/rows");

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
    void rows_go_as_the_samples_of_recovery_service_have_them_and_a_receipt_may_change_its_obligation()
            throws IOException {
        try (ImportInstance service = ImportInstance.start(database, folder, peer)) {
            service.bring(PROVINCE);
            theSamplesWereSent();
            Map<String, byte[]> corrected = new TreeMap<>(PROVINCE);
            corrected.keySet().removeIf(name -> !name.startsWith("recoveries"));
            corrected.computeIfPresent(
                    "recoveries.csv",
                    (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                            .replace("THU-00003,NV-00002,", "THU-00003,NV-00003,")
                            .getBytes(StandardCharsets.UTF_8));
            Job job = service.jobs().job(service.bring(corrected)).orElseThrow();
            assertEquals(1, job.planned());
            assertEquals("done", job.state());
        }
        List<JsonNode> moved = peer
                .done(row -> row.at("/body/recoveryNo").asText().equals("THU-00003"))
                .stream()
                .skip(1)
                .toList();
        assertEquals(
                List.of("withdraw_recovery NV-00002", "state_recovery NV-00003"),
                moved.stream()
                        .map(row -> row.path("command").asText() + " "
                                + row.at("/body/obligationNo").asText())
                        .toList());
        assertEquals(moved.getFirst().path("subject"), moved.getLast().path("subject"));
    }

    private void theSamplesWereSent() throws IOException {
        for (String name : List.of("asset", "measure", "obligation", "recovery")) {
            JsonNode sample = JSON.readTree(Files.readString(SAMPLE_ROWS.resolve(name + ".json")));
            List<JsonNode> sent =
                    peer.done(row -> row.path("to").asText().equals("recovery") && isAboutTheSame(row, sample));
            assertEquals(1, sent.size(), name);
            assertEquals(sample, withIdsOf(sample, sent.getFirst()));
        }
    }

    private static boolean isAboutTheSame(JsonNode row, JsonNode sample) {
        return row.path("command").equals(sample.path("command"))
                && Stream.of("assetNo", "obligationNo", "recoveryNo")
                        .allMatch(number -> row.path("body")
                                .path(number)
                                .equals(sample.path("body").path(number)));
    }

    /** The row with the ids, hashes and sealed texts of a sample, where it has any. */
    private static JsonNode withIdsOf(JsonNode sample, JsonNode sent) {
        ObjectNode row = sent.deepCopy();
        row.remove("to");
        ObjectNode body = (ObjectNode) row.path("body");
        for (String id : List.of("commandId", "subject")) {
            assertEquals(UUID.fromString(row.path(id).asText()).version(), 8);
            row.set(id, sample.path(id));
        }
        assertEquals(64, body.at("/line/file").asText().length());
        ((ObjectNode) body.path("line")).set("file", sample.at("/body/line/file"));
        for (String id : List.of("caseId", "person")) {
            if (body.has(id)) {
                UUID.fromString(body.path(id).asText());
                body.set(id, sample.path("body").path(id));
            }
        }
        if (body.path("debtors").size() == sample.at("/body/debtors").size() && body.has("debtors")) {
            body.set("debtors", sample.at("/body/debtors"));
        }
        if (sample.path("body").has("sealedDescription")) {
            assertEquals("sealed", body.path("sealedDescription").asText());
            body.set("sealedDescription", sample.at("/body/sealedDescription"));
        }
        return row;
    }
}
