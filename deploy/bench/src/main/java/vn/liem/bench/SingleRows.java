package vn.liem.bench;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * The floor: eight clients, each inserting one row a transaction by JDBC into a table with the columns and indexes of
 * {@code event}, on a connection of its own and with the statement prepared once.
 */
final class SingleRows {

    static final int CLIENTS = 8;

    /** Makes the table; the role of the measurement may insert. */
    static final String TABLE = """
            create table single_row (like event including all);
            grant insert on single_row to public
            """;

    private static final String INSERT = """
            insert into single_row (pos, stream_id, version, subject, event_id, type, schema, occurred_on, recorded_at,
                actor, on_behalf_of, command_id, correlation_id, causation_id, body, leaf, prev_leaf)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private final AgroalDataSource pool;
    private final AtomicLong pos = new AtomicLong();
    private final List<Load.Caller> clients = new ArrayList<>();

    SingleRows(AgroalDataSource pool) {
        this.pool = pool;
        for (int client = 0; client < CLIENTS; client++) {
            clients.add(new Client(client)::insert);
        }
    }

    List<Load.Caller> clients() {
        return clients;
    }

    private final class Client {
        private final int number;
        private final String stream;
        private final byte[] leaf = new byte[32];
        private int version;

        Client(int number) {
            this.number = number;
            this.stream = "row:" + UUID.randomUUID();
        }

        long insert(BooleanSupplier goOn) throws SQLException {
            long rows = 0;
            try (Connection connection = pool.getConnection();
                    PreparedStatement insert = connection.prepareStatement(INSERT)) {
                while (goOn.getAsBoolean()) {
                    bind(insert);
                    insert.executeUpdate();
                    rows++;
                }
            }
            return rows;
        }

        private void bind(PreparedStatement insert) throws SQLException {
            version++;
            UUID command = SampleRow.id();
            insert.setLong(1, pos.incrementAndGet());
            insert.setString(2, stream);
            insert.setInt(3, version);
            insert.setString(4, stream);
            insert.setObject(5, SampleRow.id());
            insert.setString(6, SampleRow.TYPE);
            insert.setInt(7, 1);
            insert.setObject(8, DAY);
            insert.setObject(9, OffsetDateTime.now(Clock.systemUTC()));
            insert.setString(10, SampleRow.ACTOR);
            insert.setString(11, null);
            insert.setObject(12, command);
            insert.setObject(13, command);
            insert.setObject(14, null, java.sql.Types.OTHER);
            insert.setBytes(15, SampleRow.body(number, version));
            insert.setBytes(16, leaf);
            insert.setBytes(17, leaf);
        }
    }
}
