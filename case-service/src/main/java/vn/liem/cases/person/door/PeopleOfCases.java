package vn.liem.cases.person.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import vn.liem.contracts.LiemService;
import vn.liem.kernel.PersonKey;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.PublishedRecord;
import vn.liem.service.exchange.TakesNote;

/**
 * Who is accused in which case (bị can), as investigation-service tells it: a name is told of people of the case that is looked
 * at and of nobody else. Who was charged once stays a person of the case. What was told before this stood is asked for at the
 * next record.
 */
@Singleton
public final class PeopleOfCases implements TakesNote {

    private static final Pattern ACCUSED = Pattern.compile("accused:([0-9a-f-]{36})/([0-9a-f-]{36})");
    private static final String PERSON =
            "insert into person_of_case (case_id, person_key) values (?, ?) on conflict do nothing";
    private static final String READ = """
            insert into person_of_case_read as known (source, pos) values (?, ?)
            on conflict (source) do update set pos = excluded.pos where known.pos < excluded.pos
            """;

    private final Transactions transactions;
    private final FetchRecords records;

    /** Keeps them in the service's database; what it has missed is asked of its source. */
    @Inject
    public PeopleOfCases(DataSource database, FetchRecords records) {
        this.transactions = new Transactions(database);
        this.records = records;
    }

    @Override
    public void of(String source, List<PublishedRecord> told) {
        if (LiemService.ownerOf(source)
                .filter(LiemService.INVESTIGATION::equals)
                .isEmpty()) {
            return;
        }
        long reached = reached(source);
        long until = told.getFirst().prev();
        while (reached < until) {
            List<PublishedRecord> missing = records.after(source, reached, Optional.empty());
            if (missing.isEmpty()) {
                throw new IllegalStateException("%s has nothing after %d".formatted(source, reached));
            }
            note(source, missing);
            reached = missing.getLast().pos();
        }
        note(source, told);
    }

    /** Those of these people who are people of the case. */
    public Set<PersonKey> among(UUID caseId, Collection<PersonKey> people) {
        return transactions.run(connection -> {
            String sql = "select person_key from person_of_case where case_id = ? and person_key = any(?)";
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setObject(1, caseId);
                select.setArray(
                        2,
                        connection.createArrayOf(
                                "uuid", people.stream().map(PersonKey::value).toArray()));
                try (ResultSet row = select.executeQuery()) {
                    Set<PersonKey> found = new HashSet<>();
                    while (row.next()) {
                        found.add(new PersonKey(row.getObject(1, UUID.class)));
                    }
                    return Set.copyOf(found);
                }
            }
        });
    }

    private long reached(String source) {
        return transactions.run(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select pos from person_of_case_read where source = ?")) {
                select.setString(1, source);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? row.getLong(1) : 0L;
                }
            }
        });
    }

    private void note(String source, List<PublishedRecord> told) {
        transactions.run(connection -> {
            try (PreparedStatement person = connection.prepareStatement(PERSON)) {
                for (PublishedRecord record : told) {
                    note(person, record.event().stream().value());
                }
                person.executeBatch();
            }
            return read(connection, source, told.getLast().pos());
        });
    }

    private static void note(PreparedStatement person, String stream) throws SQLException {
        Matcher accused = ACCUSED.matcher(stream);
        if (accused.matches()) {
            person.setObject(1, UUID.fromString(accused.group(1)));
            person.setObject(2, UUID.fromString(accused.group(2)));
            person.addBatch();
        }
    }

    private static int read(Connection connection, String source, long pos) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(READ)) {
            upsert.setString(1, source);
            upsert.setLong(2, pos);
            return upsert.executeUpdate();
        }
    }
}
