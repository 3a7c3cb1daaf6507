package vn.liem.cases.person.door;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.person.PersonDetails;
import vn.liem.cases.person.PersonFound;
import vn.liem.cases.person.PersonToRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.MasterKey;
import vn.liem.security.seal.Opened;
import vn.liem.security.seal.PrivateSealingKey;

/** Reads and writes the rows of people, within a transaction that somebody else holds. */
final class PersonRows {

    private final KeyRows keys;
    private final Clock clock;

    PersonRows(KeyRows keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Who gives a number, and the number. */
    private record RegisterNumber(String issuer, String number) {
        static RegisterNumber of(PersonToRegister person) {
            return new RegisterNumber(person.issuer(), person.number());
        }
    }

    List<PersonKey> register(Connection connection, String actor, List<PersonToRegister> people) throws SQLException {
        Map<RegisterNumber, PersonKey> known = known(connection, people);
        Map<RegisterNumber, PersonKey> fresh = new LinkedHashMap<>();
        for (PersonToRegister person : people) {
            RegisterNumber number = RegisterNumber.of(person);
            if (!known.containsKey(number)) {
                fresh.computeIfAbsent(number, _ -> new PersonKey(UUID.randomUUID()));
            }
        }
        insertPeople(connection, fresh);
        known.putAll(fresh);
        insertDetails(connection, actor, changed(connection, people, known));
        return people.stream()
                .map(person -> keyIn(known, RegisterNumber.of(person)))
                .toList();
    }

    void forget(Connection connection, String actor, PersonKey person) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person_details (revision, person_key, recorded_by, recorded_at)"
                        + " select (select coalesce(max(revision), 0) + 1 from person_details), person_key, ?, ?"
                        + " from person p where person_key = ? and exists (select from person_details d"
                        + " where d.person_key = p.person_key and d.kept is not null) and not exists"
                        + " (select from person_details d where d.person_key = p.person_key and d.kept is null)")) {
            insert.setString(1, actor);
            insert.setObject(2, now());
            insert.setObject(3, person.value());
            insert.executeUpdate();
        }
    }

    /** What the tables say of these people, in their order. */
    Map<PersonKey, PersonFound> found(Connection connection, Collection<PersonKey> people) throws SQLException {
        Map<PersonKey, PersonFound> found = new LinkedHashMap<>();
        people.forEach(key -> found.put(key, new PersonFound.NotInDirectory(key)));
        try (PreparedStatement query =
                connection.prepareStatement("select p.person_key, d.kept, " + StoredKey.COLUMNS + " from person p"
                        + " cross join lateral (select key_id, kept from person_details"
                        + " where person_key = p.person_key order by revision desc limit 1) d"
                        + " left join subject_key k on k.key_id = d.key_id"
                        + " where p.person_key = any (?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", people.stream().map(PersonKey::value).toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    PersonKey key = new PersonKey(row.getObject("person_key", UUID.class));
                    found.put(key, found(row, key, keys.master()));
                }
            }
        }
        return found;
    }

    /** What one revision says: nothing any more, or a text and the key that opens it. */
    static PersonFound found(ResultSet row, PersonKey key, MasterKey master) throws SQLException {
        Optional<byte[]> kept = Optional.ofNullable(row.getBytes("kept"));
        if (kept.isEmpty()) {
            return new PersonFound.Erased(key);
        }
        return switch (StoredKey.of(row).openKept(master, kept.get(), DetailsText.CONTEXT)) {
            case Opened.Text(var clear) -> new PersonFound.Known(key, DetailsText.read(clear));
            case Opened.Erased() -> new PersonFound.Erased(key);
            case Opened.Unreadable() -> new PersonFound.Damaged(key);
        };
    }

    private static Map<RegisterNumber, PersonKey> known(Connection connection, List<PersonToRegister> people)
            throws SQLException {
        Map<RegisterNumber, PersonKey> known = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select p.issuer, p.number, p.person_key from person p"
                        + " join unnest(?, ?) as asked (issuer, number) using (issuer, number)")) {
            query.setArray(1, KeyRows.texts(connection, people.stream().map(PersonToRegister::issuer)));
            query.setArray(2, KeyRows.texts(connection, people.stream().map(PersonToRegister::number)));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.put(
                            new RegisterNumber(row.getString(1), row.getString(2)),
                            new PersonKey(row.getObject(3, UUID.class)));
                }
            }
        }
        return known;
    }

    private void insertPeople(Connection connection, Map<RegisterNumber, PersonKey> fresh) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person (person_key, issuer, number, registered_at) values (?, ?, ?, ?)")) {
            for (Map.Entry<RegisterNumber, PersonKey> person : fresh.entrySet()) {
                insert.setObject(1, person.getValue().value());
                insert.setString(2, person.getKey().issuer());
                insert.setString(3, person.getKey().number());
                insert.setObject(4, now());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Those whose details are new or other than the stored ones, the last word of the list for each. */
    private Map<PersonKey, PersonDetails> changed(
            Connection connection, List<PersonToRegister> people, Map<RegisterNumber, PersonKey> known)
            throws SQLException {
        Map<PersonKey, PersonDetails> said = new LinkedHashMap<>();
        people.forEach(person -> said.put(keyIn(known, RegisterNumber.of(person)), person.details()));
        found(connection, List.copyOf(said.keySet())).forEach((key, found) -> {
            switch (found) {
                case PersonFound.Known(var _, var details) -> said.remove(key, details);
                case PersonFound.Erased _ -> said.remove(key);
                case PersonFound.NotInDirectory _, PersonFound.Damaged _ -> {}
            }
        });
        return said;
    }

    private void insertDetails(Connection connection, String actor, Map<PersonKey, PersonDetails> changed)
            throws SQLException {
        List<StreamId> subjects = new ArrayList<>();
        changed.keySet().forEach(key -> subjects.add(PersonDirectory.subjectOf(key)));
        Map<StreamId, StoredKey> keeping = keys.currentOrNew(connection, subjects);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person_details (revision, person_key, key_id, kept, recorded_by, recorded_at)"
                        + " select coalesce(max(revision), 0) + 1, ?, ?, ?, ?, ? from person_details")) {
            for (Map.Entry<PersonKey, PersonDetails> person : changed.entrySet()) {
                PrivateSealingKey key = SubjectKeys.keyIn(keeping, PersonDirectory.subjectOf(person.getKey()))
                        .opening(keys.master())
                        .orElseThrow();
                insert.setObject(1, person.getKey().value());
                insert.setObject(2, UUID.fromString(key.publicKey().keyId()));
                insert.setBytes(3, key.keep(DetailsText.CONTEXT, DetailsText.write(person.getValue())));
                insert.setString(4, actor);
                insert.setObject(5, now());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static PersonKey keyIn(Map<RegisterNumber, PersonKey> keys, RegisterNumber number) {
        PersonKey key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("everybody in the batch has been given a key");
        }
        return key;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
