package vn.liem.service.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.Views;
import vn.liem.service.door.BodyBinder;
import vn.liem.service.door.Gate;
import vn.liem.service.door.RequestAtDoor;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * Commands by the hundred. Rows of one subject are carried out one after the other; rows of different subjects beside each
 * other, so that what queues while one append commits goes into the next. Rows say in any body's name what a register tells:
 * they come from the account of the import and from no person.
 * Mounted by services whose commands a batch may name.
 */
@Path("/api/v1/batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@IfBuildProperty(name = "liem.batches.mounted", stringValue = "true")
@Tag(name = "batches", description = "Lô lệnh của việc nhập sổ · Batches of commands from an import")
public final class BatchResource {

    /** The most rows of one batch. */
    public static final int ROWS_MAX = 500;

    /** The largest batch, in bytes. */
    public static final int BYTES_MAX = 1_048_576;

    /** How many subjects of one batch are worked on beside each other; most of them wait for the commit that they share. */
    static final int SUBJECTS_AT_ONCE = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Gate gate;
    private final RequestAtDoor request;
    private final RowDesk desk;
    private final Views views;

    @Inject
    BatchResource(Gate gate, RequestAtDoor request, RowDesk desk, Views views) {
        this.gate = gate;
        this.request = request;
        this.desk = desk;
        this.views = views;
    }

    @POST
    @RolesAllowed("import_runner")
    @Operation(operationId = "putBatch", summary = "Gửi một lô lệnh · Put a batch of commands")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Batch.class)))
    public BatchAnswered put(InputStream sent) throws IOException {
        gate.permit(Act.CARRY_ROWS, CaseFacts.none());
        Batch batch = read(sent);
        String importer = request.officer().subject();
        RowAnswer[] answers = new RowAnswer[batch.rows().size()];
        Map<UUID, Map<Integer, BatchRow>> readable = readable(batch.rows(), answers);
        List<CompletableFuture<Map<Integer, RowAnswer>>> lanes = new ArrayList<>();
        Semaphore places = new Semaphore(SUBJECTS_AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            readable.values()
                    .forEach(rows -> lanes.add(CompletableFuture.supplyAsync(
                            () -> putInTurn(rows, importer, batch.correlation(), places), threads)));
        }
        views.wake();
        lanes.forEach(lane -> lane.join().forEach((index, answer) -> answers[index] = answer));
        return new BatchAnswered(List.of(answers));
    }

    private Map<Integer, RowAnswer> putInTurn(
            Map<Integer, BatchRow> rows, String importer, Optional<UUID> correlation, Semaphore places) {
        places.acquireUninterruptibly();
        try {
            Map<Integer, RowAnswer> answers = new LinkedHashMap<>();
            rows.forEach((index, row) -> answers.put(index, desk.put(row, importer, correlation)));
            return answers;
        } finally {
            places.release();
        }
    }

    /** The rows of each subject by their place in the batch; what cannot be read is answered at once. */
    private static Map<UUID, Map<Integer, BatchRow>> readable(List<JsonNode> rows, RowAnswer[] answers) {
        Map<UUID, Map<Integer, BatchRow>> bySubject = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            try {
                BatchRow row = BodyBinder.bindTold(rows.get(i), BatchRow.class);
                bySubject
                        .computeIfAbsent(row.subject(), _ -> new LinkedHashMap<>())
                        .put(i, row);
            } catch (RequestRefused refused) {
                answers[i] = RowAnswer.unreadable(refused.problem());
            }
        }
        return bySubject;
    }

    private static Batch read(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(BYTES_MAX + 1);
        if (bytes.length > BYTES_MAX) {
            throw RequestRefused.because(RequestRefusal.BODY_TOO_LARGE);
        }
        try {
            JsonNode tree = MAPPER.readTree(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw RequestRefused.because(RequestRefusal.BODY_NOT_READABLE);
            }
            return BodyBinder.bind(tree, Batch.class);
        } catch (JsonProcessingException _) {
            // The parser's message may quote what was sent.
            throw RequestRefused.because(RequestRefusal.BODY_NOT_READABLE);
        }
    }
}
