package vn.liem.bench;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.verifier.Hash;
import vn.liem.verifier.LeafHeader;

/** Writes the log of another service into the table in which the read side keeps what was published, as it comes over Kafka. */
final class ReceivedRows implements AutoCloseable {

    private static final String COPY =
            "copy received (source, pos, prev, subject, header, body) from stdin (format binary)";
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short COLUMNS = 6;
    private static final int BUFFER_BYTES = 1 << 16;
    private static final LocalTime RECORDED = LocalTime.of(3, 0);
    private static final UUID COMMAND = new UUID(0, 1);

    private final String log;
    private final DataOutputStream out;
    private final Map<String, Last> streams = new HashMap<>();
    private long pos;

    /** The last version of a stream, and its leaf. */
    private record Last(long version, Hash leaf) {}

    /** Goes on behind a position of a log. */
    ReceivedRows(Connection connection, String log, long after) {
        this.log = log;
        pos = after;
        try {
            out = new DataOutputStream(new BufferedOutputStream(
                    new PGCopyOutputStream(connection.unwrap(PGConnection.class), COPY), BUFFER_BYTES));
            out.write(SIGNATURE);
            out.writeInt(0);
            out.writeInt(0);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the measurement refused", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the log. */
    String log() {
        return log;
    }

    /** The position of the last event. */
    long pos() {
        return pos;
    }

    /** An event, which is recorded on its legal day. */
    void event(String stream, String subject, String type, LocalDate day, String json) {
        pos++;
        EventBody body = BodyCodec.canonical(json);
        Optional<Last> before = Optional.ofNullable(streams.get(stream));
        LeafHeader header = new LeafHeader(
                log,
                pos,
                stream,
                before.map(Last::version).orElse(0L) + 1,
                subject,
                new UUID(log.hashCode(), pos),
                type,
                1,
                day,
                recordedAt(day),
                "bench",
                Optional.empty(),
                COMMAND,
                COMMAND,
                Optional.empty(),
                before.map(Last::leaf),
                body.hash());
        streams.put(stream, new Last(header.version(), header.leaf()));
        row(subject, header.canonical(), body.bytes());
    }

    /** No stream that was written so far is written further. */
    void forgetStreams() {
        streams.clear();
    }

    private void row(String subject, byte[] header, byte[] body) {
        try {
            out.writeShort(COLUMNS);
            bytes(log.getBytes(StandardCharsets.UTF_8));
            number(pos);
            number(pos - 1);
            bytes(subject.getBytes(StandardCharsets.UTF_8));
            bytes(header);
            bytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void number(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
    }

    private void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private static Instant recordedAt(LocalDate day) {
        return day.atTime(RECORDED).toInstant(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        try {
            out.writeShort(-1);
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
