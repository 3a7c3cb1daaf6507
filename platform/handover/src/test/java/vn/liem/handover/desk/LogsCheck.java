package vn.liem.handover.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.liem.handover.protocol.AcceptanceEvidence;
import vn.liem.verifier.Hash;
import vn.liem.verifier.Proof;
import vn.liem.verifier.SignedNote;

/**
 * Looks at logs by SQL and JSON and shares no code with what wrote them: nothing lost, doubled or invented, every stream
 * in order, every epoch with one holder, every offer with one end.
 */
final class LogsCheck {

    private static final Set<String> ENDS = Set.of(
            "handover.file-released.v1",
            "handover.rejection-recorded.v1",
            "handover.file-withdrawn.v1",
            "handover.offer-ended-by-operator.v1");

    private record Row(
            long pos, String stream, long version, UUID id, String type, UUID command, JsonNode body, String leaf) {
        String offer() {
            return body.path("offerId").asText();
        }
    }

    private record Mark(String source, long pos, String leaf) {}

    private final Station station;
    private final List<Row> rows;
    private final List<Mark> marks;

    private LogsCheck(Station station, List<Row> rows, List<Mark> marks) {
        this.station = station;
        this.rows = rows;
        this.marks = marks;
    }

    static LogsCheck of(Station station) {
        try (Connection connection = station.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            return new LogsCheck(station, rows(statement), marks(statement));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** I2 and I4: positions and versions without holes, and each command once, in one piece. */
    LogsCheck alone() {
        assertEquals(
                LongStream.rangeClosed(1, rows.size()).boxed().toList(),
                rows.stream().map(Row::pos).toList());
        rows.stream()
                .collect(Collectors.groupingBy(Row::stream))
                .forEach((stream, events) -> assertEquals(
                        LongStream.rangeClosed(1, events.size()).boxed().toList(),
                        events.stream().map(Row::version).toList(),
                        stream));
        rows.stream().collect(Collectors.groupingBy(Row::command)).forEach((command, events) -> {
            assertEquals(
                    events.size(), events.getLast().pos() - events.getFirst().pos() + 1, "in one append: " + command);
            assertEquals(
                    events.size(), events.stream().map(Row::type).distinct().count(), "once each: " + command);
        });
        return this;
    }

    /** I1: every acknowledged command has its events. */
    void holdsAll(Set<UUID> acknowledged) {
        Set<UUID> commands = rows.stream().map(Row::command).collect(Collectors.toSet());
        acknowledged.forEach(command -> assertTrue(commands.contains(command), "lost: " + command));
    }

    /** I3: what nobody asked for follows from an event of one of the logs. */
    void inventsNothing(Set<UUID> asked, LogsCheck... sources) {
        Set<UUID> lawful = Stream.of(sources)
                .flatMap(source ->
                        source.rows.stream().map(row -> idOf("handover", source.station.log + ":" + row.id())))
                .collect(Collectors.toSet());
        lawful.addAll(asked);
        rows.forEach(row -> assertTrue(lawful.contains(row.command()), "a ghost: " + row));
    }

    /** I4: what was heard of another log is a beginning of it, each record under its own leaf. */
    void heardInOrder(LogsCheck source) {
        Map<Long, String> leaves = source.rows.stream().collect(Collectors.toMap(Row::pos, Row::leaf));
        List<Mark> heard = marks.stream()
                .filter(mark -> mark.source().equals(source.station.log))
                .toList();
        assertEquals(
                LongStream.rangeClosed(1, heard.size()).boxed().toList(),
                heard.stream().map(Mark::pos).toList());
        heard.forEach(mark -> assertEquals(leaves.get(mark.pos()), mark.leaf()));
    }

    /** I5: each epoch of a file has one holder in both logs, and whoever let a file go was shown its acceptance. */
    void with(LogsCheck other) {
        List<Row> both = Stream.concat(rows.stream(), other.rows.stream()).toList();
        Map<String, String> holders = new HashMap<>();
        for (Row row : both) {
            if (row.stream().startsWith("custody:") && row.body().has("holder")) {
                String epoch = row.stream() + " " + row.body().path("epoch").asLong();
                String holder = row.body().path("holder").asText();
                assertEquals(holder, holders.computeIfAbsent(epoch, _ -> holder), epoch);
            }
        }
        for (Row released : ofType(both, "handover.file-released.v1")) {
            List<Row> acceptances = ofType(both, "handover.file-accepted.v1").stream()
                    .filter(row -> row.offer().equals(released.offer()))
                    .toList();
            assertEquals(1, acceptances.size(), released.offer());
            assertEquals(
                    acceptances.getFirst().leaf(),
                    released.body().path("evidence").path("leaf").asText());
        }
        ofType(both, "handover.file-offered.v2").forEach(offer -> assertTrue(endsOf(offer, both) <= 1, offer.offer()));
    }

    /** I5: nothing is under way any more. */
    void everyOfferHasEnded() {
        ofType(rows, "handover.file-offered.v2").forEach(offer -> assertEquals(1, endsOf(offer, rows), offer.offer()));
    }

    long count(String type) {
        return ofType(rows, type).size();
    }

    /** The release's evidence proves an event of this log: leaf, path, root and signature. */
    void proves(AcceptanceEvidence evidence) {
        Row accepted = rows.stream()
                .filter(row -> row.leaf().equals(evidence.leaf().value()))
                .findFirst()
                .orElse(null);
        assertNotNull(accepted);
        assertEquals("handover.file-accepted.v1", accepted.type());
        String[] path = evidence.proof().value().split("[:,]", -1);
        assertEquals(accepted.pos(), Long.parseLong(path[0]));
        SignedNote note = SignedNote.parse(evidence.checkpoint().value());
        assertTrue(note.isSignedBy(station.publicKey()));
        String[] checkpoint = note.text().split("\n", -1);
        assertEquals("liem/" + station.log, checkpoint[0]);
        Proof proof = new Proof(Arrays.stream(path)
                .skip(1)
                .filter(hash -> !hash.isEmpty())
                .map(Hash::ofHex)
                .toList());
        Hash root = new Hash(java.util.Base64.getDecoder().decode(checkpoint[2]));
        assertTrue(
                proof.includes(Hash.ofHex(accepted.leaf()), accepted.pos() - 1, Long.parseLong(checkpoint[1]), root));
    }

    private static long endsOf(Row offer, List<Row> rows) {
        return rows.stream()
                .filter(row -> ENDS.contains(row.type()) && row.offer().equals(offer.offer()))
                .count();
    }

    private static List<Row> ofType(List<Row> rows, String type) {
        return rows.stream().filter(row -> row.type().equals(type)).toList();
    }

    private static List<Row> rows(Statement statement) throws SQLException {
        ObjectMapper json = new ObjectMapper();
        List<Row> rows = new ArrayList<>();
        String sql = "select pos, stream_id, version, event_id, type, command_id, body, leaf from event order by pos";
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                rows.add(new Row(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getObject(6, UUID.class),
                        json.readTree(row.getBytes(7)),
                        HexFormat.of().formatHex(row.getBytes(8))));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Mark> marks(Statement statement) throws SQLException {
        List<Mark> marks = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select source, pos, leaf from inbox_mark order by source, pos")) {
            while (row.next()) {
                marks.add(new Mark(
                        row.getString(1), row.getLong(2), HexFormat.of().formatHex(row.getBytes(3))));
            }
            return marks;
        }
    }

    /** RFC 9562, version 8, over a name. */
    private static UUID idOf(String space, String name) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((space + "\0" + name).getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) (hash[6] & 0x0f | 0x80);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            java.nio.ByteBuffer bits = java.nio.ByteBuffer.wrap(hash);
            return new UUID(bits.getLong(), bits.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
