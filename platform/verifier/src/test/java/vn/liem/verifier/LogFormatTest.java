package vn.liem.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The vectors were made by another implementation of {@code docs/log-format.md}: {@code src/test/vectors/make.py}. */
class LogFormatTest {

    private static final JsonNode VECTORS = vectors();
    private static final List<Hash> LEAVES = leaves();

    @Test
    void headers_have_the_bytes_and_leaves_of_the_vectors() {
        for (JsonNode event : VECTORS.get("events")) {
            LeafHeader header = headerOf(event.get("header"));
            assertEquals(event.get("canonical").asText(), new String(header.canonical(), StandardCharsets.UTF_8));
            assertEquals(event.get("leaf").asText(), header.leaf().hex());
            assertEquals(header.body(), Hash.over(event.get("body").asText().getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void a_frontier_grows_to_the_roots_of_the_vectors() {
        Frontier frontier = Frontier.empty();
        for (JsonNode tree : VECTORS.get("trees")) {
            int size = tree.get("size").asInt();
            frontier = size == 0 ? frontier : frontier.with(LEAVES.get(size - 1));
            assertEquals(tree.get("root").asText(), frontier.root().hex());
            assertEquals(frontier.root(), Frontier.of(size, frontier.bytes()).root());
        }
    }

    @Test
    void inclusion_proofs_are_those_of_the_vectors_and_hold() {
        for (JsonNode vector : VECTORS.get("inclusion")) {
            int index = vector.get("index").asInt();
            int size = vector.get("size").asInt();
            Proof proof = Proof.ofInclusion(index, size, LogFormatTest::subtree);
            assertEquals(pathOf(vector), proof.path());
            assertTrue(proof.includes(LEAVES.get(index), index, size, rootAt(size)));
        }
    }

    @Test
    void consistency_proofs_are_those_of_the_vectors_and_hold() {
        for (JsonNode vector : VECTORS.get("consistency")) {
            int first = vector.get("first").asInt();
            int second = vector.get("second").asInt();
            Proof proof = Proof.ofConsistency(first, second, LogFormatTest::subtree);
            assertEquals(pathOf(vector), proof.path());
            assertTrue(proof.continues(first, rootAt(first), second, rootAt(second)));
        }
    }

    @Test
    void a_proof_holds_for_nothing_else() {
        for (int size = 2; size <= LEAVES.size(); size++) {
            for (int index = 0; index < size; index++) {
                Proof proof = Proof.ofInclusion(index, size, LogFormatTest::subtree);
                Hash other = LEAVES.get((index + 1) % size);
                assertFalse(proof.includes(other, index, size, rootAt(size)));
                assertFalse(proof.includes(LEAVES.get(index), (index + 1) % size, size, rootAt(size)));
                assertFalse(proof.includes(LEAVES.get(index), index, size, rootAt(size - 1)));
                Proof longer = new Proof(with(proof.path(), other));
                assertFalse(longer.includes(LEAVES.get(index), index, size, rootAt(size)));
            }
        }
    }

    @Test
    void a_history_that_was_changed_has_no_consistency_proof() {
        for (int first = 1; first < LEAVES.size(); first++) {
            Proof proof = Proof.ofConsistency(first, LEAVES.size(), LogFormatTest::subtree);
            assertFalse(proof.continues(
                    first,
                    LEAVES.getFirst().equals(rootAt(first)) ? rootAt(2) : LEAVES.getFirst(),
                    LEAVES.size(),
                    rootAt(LEAVES.size())));
            assertFalse(proof.continues(first, rootAt(first), LEAVES.size(), LEAVES.getFirst()));
        }
    }

    @Test
    void a_checkpoint_has_the_text_of_the_vectors() {
        Checkpoint checkpoint = Checkpoint.of("case-service/1", LEAVES.size(), rootAt(LEAVES.size()));
        assertEquals(VECTORS.get("checkpoint").asText(), checkpoint.text());
        assertEquals(checkpoint, Checkpoint.parse(checkpoint.text()));
        assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse("liem/case-service/1\nmany\n"));
    }

    @Test
    void the_first_version_has_no_previous_leaf_and_every_later_one_has() {
        LeafHeader second = headerOf(VECTORS.get("events").get(3).get("header"));
        assertEquals(2, second.version());
        assertThrows(IllegalArgumentException.class, () -> without(second));
    }

    private static LeafHeader without(LeafHeader header) {
        return new LeafHeader(
                header.log(),
                header.pos(),
                header.stream(),
                header.version(),
                header.subject(),
                header.id(),
                header.type(),
                header.schema(),
                header.occurredOn(),
                header.recordedAt(),
                header.actor(),
                header.onBehalfOf(),
                header.command(),
                header.correlation(),
                header.causation(),
                Optional.empty(),
                header.body());
    }

    private static LeafHeader headerOf(JsonNode h) {
        return new LeafHeader(
                h.get("log").asText(),
                h.get("pos").asLong(),
                h.get("stream").asText(),
                h.get("version").asLong(),
                h.get("subject").asText(),
                UUID.fromString(h.get("id").asText()),
                h.get("type").asText(),
                h.get("schema").asInt(),
                LocalDate.parse(h.get("occurredOn").asText()),
                Instant.parse(h.get("recordedAt").asText()),
                h.get("actor").asText(),
                Optional.ofNullable(h.get("onBehalfOf")).map(JsonNode::asText),
                UUID.fromString(h.get("command").asText()),
                UUID.fromString(h.get("correlation").asText()),
                Optional.ofNullable(h.get("causation")).map(JsonNode::asText).map(UUID::fromString),
                Optional.ofNullable(h.get("prevLeaf")).map(JsonNode::asText).map(Hash::ofHex),
                Hash.ofHex(h.get("body").asText()));
    }

    private static Hash subtree(int height, long index) {
        Frontier frontier = Frontier.empty();
        for (long i = index << height; i < (index + 1) << height; i++) {
            frontier = frontier.with(LEAVES.get((int) i));
        }
        return frontier.root();
    }

    private static Hash rootAt(int size) {
        return Hash.ofHex(VECTORS.get("trees").get(size).get("root").asText());
    }

    private static List<Hash> pathOf(JsonNode vector) {
        List<Hash> path = new ArrayList<>();
        vector.get("path").forEach(hash -> path.add(Hash.ofHex(hash.asText())));
        return path;
    }

    private static List<Hash> with(List<Hash> path, Hash more) {
        List<Hash> longer = new ArrayList<>(path);
        longer.add(more);
        return longer;
    }

    private static List<Hash> leaves() {
        List<Hash> leaves = new ArrayList<>();
        VECTORS.get("events")
                .forEach(event -> leaves.add(Hash.ofHex(event.get("leaf").asText())));
        return leaves;
    }

    private static JsonNode vectors() {
        try (InputStream file = LogFormatTest.class.getResourceAsStream("/vectors/log-format.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
