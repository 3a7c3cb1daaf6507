package vn.liem.eventstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.StreamId;
import vn.liem.verifier.Checkpoint;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;
import vn.liem.verifier.NoteKey;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/** What {@code docs/log-format.md} quotes and says of limits is what the code does. */
class LogFormatPageTest {

    private static final Path ROOT = Path.of(System.getProperty("liem.root"));
    private static final String PAGE = read("docs/log-format.md");
    private static final List<String> SAMPLES = Arrays.stream(PAGE.split("```\n"))
            .filter(part -> PAGE.contains("```\n" + part + "```"))
            .map(String::stripTrailing)
            .toList();

    @Test
    void the_quoted_event_and_root_are_those_of_the_vectors() throws IOException {
        JsonNode vectors =
                new ObjectMapper().readTree(read("platform/verifier/src/test/resources/vectors/log-format.json"));
        JsonNode event = vectors.get("events").get(3);
        quotes(event.get("body").asText());
        quotes(event.get("header").get("body").asText());
        quotes(event.get("canonical").asText());
        quotes(event.get("leaf").asText());
        quotes(vectors.get("trees").get(11).get("root").asText());
        assertTrue(note().text().equals(vectors.get("checkpoint").asText()));
    }

    @Test
    void the_quoted_bytes_lead_from_one_to_the_next() {
        EventBody body = BodyCodec.canonical(sampleThatStarts("{\"amountVnd\""));
        String header = sampleThatStarts("{\"actor\"");
        assertTrue(PAGE.contains("Body, %d bytes:".formatted(body.bytes().length)));
        assertTrue(header.contains("\"body\":\"%s\"".formatted(body.hash().hex())));
        quotes(LeafHeader.leafOf(BodyCodec.canonical(header).bytes()).hex());
    }

    @Test
    void the_quoted_note_is_signed_by_the_quoted_key() {
        assertTrue(note().isSignedBy(NoteKey.parse(sampleThatStarts("liem/case-service/1+"))));
        Hash root = Checkpoint.parse(note().text()).root();
        quotes(root.hex());
    }

    @Test
    void the_limits_are_those_of_the_code() {
        says("more than 262 144 bytes", EventBody.MAX_BYTES, 262_144);
        says("from −(2⁵³ − 1) to 2⁵³ − 1", BodyCodec.MAX_NUMBER, (1L << 53) - 1);
        says("at most 120 characters", StreamId.MAX_LENGTH, 120);
        says("at most 124 hashes long", Proof.MAX_HASHES, 124);
        says("when 256 leaves are full", MerkleEvidence.TILE, 256);
        says("at most 16 384 characters", SignedNote.MAX_LENGTH, 16_384);
    }

    private static void says(String sentence, long inCode, long onPage) {
        assertTrue(PAGE.contains(sentence), sentence);
        assertEquals(onPage, inCode, sentence);
    }

    private static void quotes(String sample) {
        assertTrue(SAMPLES.contains(sample), sample);
    }

    private static SignedNote note() {
        return SignedNote.parse(sampleThatStarts("liem/case-service/1\n") + "\n");
    }

    private static String sampleThatStarts(String start) {
        return SAMPLES.stream()
                .filter(sample -> sample.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
