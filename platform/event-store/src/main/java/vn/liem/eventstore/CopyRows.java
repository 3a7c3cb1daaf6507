package vn.liem.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows in the binary form of PostgreSQL's COPY (manual, "COPY", "Binary Format"), which the server takes in as they are and
 * writes page by page. The columns of a row follow one another in the order in which the statement names them.
 */
final class CopyRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final short END = -1;
    private static final int NULL = -1;
    private static final int FIRST_CAPACITY = 64 * 1024;

    /** The day from which PostgreSQL counts days and microseconds. */
    private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

    private static final Instant EPOCH_INSTANT =
            EPOCH.atStartOfDay(ZoneOffset.UTC).toInstant();

    private final String statement;
    private final short columns;
    private ByteBuffer rows = ByteBuffer.allocate(FIRST_CAPACITY);

    /**
     * No rows yet.
     *
     * @param table the table with its columns in parentheses
     * @param columns how many there are
     */
    CopyRows(String table, int columns) {
        this.statement = "copy " + table + " from stdin (format binary)";
        this.columns = (short) columns;
        rows.put(SIGNATURE).putInt(NO_FLAGS).putInt(NO_EXTENSION);
    }

    /** Begins the next row. */
    CopyRows row() {
        room(Short.BYTES).putShort(columns);
        return this;
    }

    CopyRows number(long value) {
        room(Integer.BYTES + Long.BYTES).putInt(Long.BYTES).putLong(value);
        return this;
    }

    CopyRows integer(int value) {
        room(Integer.BYTES + Integer.BYTES).putInt(Integer.BYTES).putInt(value);
        return this;
    }

    CopyRows text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    CopyRows bytes(byte @Nullable [] value) {
        if (value == null) {
            room(Integer.BYTES).putInt(NULL);
        } else {
            room(Integer.BYTES + value.length).putInt(value.length).put(value);
        }
        return this;
    }

    CopyRows id(@Nullable UUID value) {
        if (value == null) {
            return bytes(null);
        }
        room(Integer.BYTES + Long.BYTES + Long.BYTES)
                .putInt(Long.BYTES + Long.BYTES)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits());
        return this;
    }

    CopyRows day(LocalDate value) {
        return integer(Math.toIntExact(value.toEpochDay() - EPOCH.toEpochDay()));
    }

    CopyRows instant(Instant value) {
        return number(ChronoUnit.MICROS.between(EPOCH_INSTANT, value));
    }

    /** Sends them all, in the connection's transaction; nothing may be added afterwards. */
    void send(Connection connection) throws SQLException {
        room(Short.BYTES).putShort(END);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(rows.array(), 0, rows.position());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private ByteBuffer room(int bytes) {
        if (rows.remaining() < bytes) {
            int needed = Math.addExact(rows.position(), bytes);
            rows = ByteBuffer.allocate(Math.max(needed, Math.multiplyExact(rows.capacity(), 2)))
                    .put(rows.flip());
        }
        return rows;
    }
}
