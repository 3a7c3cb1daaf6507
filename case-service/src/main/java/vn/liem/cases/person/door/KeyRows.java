package vn.liem.cases.person.door;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.MasterKey;
import vn.liem.security.seal.PrivateSealingKey;

/** Reads and writes the rows of keys, within a transaction that somebody else holds. */
record KeyRows(MasterKey master, Clock clock) {

    private static final Pattern KEY_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The keys of the last generation; a subject without any is left out. */
    Map<StreamId, StoredKey> current(Connection connection, Collection<StreamId> subjects) throws SQLException {
        Map<StreamId, StoredKey> keys = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select distinct on (k.subject) k.subject, "
                + StoredKey.COLUMNS
                + " from subject_key k where k.subject = any (?) order by k.subject, k.generation desc")) {
            query.setArray(1, texts(connection, subjects.stream().map(StreamId::value)));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    keys.put(new StreamId(row.getString("subject")), StoredKey.of(row));
                }
            }
        }
        return keys;
    }

    /** The same, with a new key for every subject that had none; only while no other writer runs. */
    Map<StreamId, StoredKey> currentOrNew(Connection connection, Collection<StreamId> subjects) throws SQLException {
        Map<StreamId, StoredKey> keys = current(connection, subjects);
        List<StreamId> missing = subjects.stream()
                .filter(subject -> !keys.containsKey(subject))
                .distinct()
                .toList();
        keys.putAll(insert(connection, missing));
        return keys;
    }

    /** A further key for each subject. */
    Map<StreamId, StoredKey> insert(Connection connection, Collection<StreamId> subjects) throws SQLException {
        Map<StreamId, StoredKey> made = new HashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into subject_key (key_id, subject, generation, public_key, wrapped_private, made_at)"
                        + " select ?, ?, coalesce(max(generation), 0) + 1, ?, ?, ? from subject_key where subject = ?")) {
            for (StreamId subject : subjects) {
                UUID keyId = UUID.randomUUID();
                PrivateSealingKey key = PrivateSealingKey.generate(keyId.toString());
                StoredKey stored = StoredKey.wrapped(key, master);
                insert.setObject(1, keyId);
                insert.setString(2, subject.value());
                insert.setString(3, key.publicKey().value());
                insert.setBytes(4, stored.wrappedPrivate().orElseThrow());
                insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
                insert.setString(6, subject.value());
                insert.addBatch();
                made.put(subject, stored);
            }
            insert.executeBatch();
        }
        return made;
    }

    void destroy(Connection connection, StreamId subject) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update subject_key set wrapped_private = null, destroyed_at = ?"
                        + " where subject = ? and wrapped_private is not null")) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(2, subject.value());
            update.executeUpdate();
        }
    }

    /** A key and whose it is. */
    record KeyOfSubject(String subject, StoredKey key) {}

    /** The keys with these ids; an id that is not here, or has another form, is left out. */
    Map<String, KeyOfSubject> named(Connection connection, Collection<String> keyIds) throws SQLException {
        Map<String, KeyOfSubject> keys = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("select k.key_id::text, k.subject, "
                + StoredKey.COLUMNS + " from subject_key k where k.key_id = any (?::uuid[])")) {
            query.setArray(
                    1,
                    texts(
                            connection,
                            keyIds.stream().filter(id -> KEY_ID.matcher(id).matches())));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    keys.put(row.getString("key_id"), new KeyOfSubject(row.getString("subject"), StoredKey.of(row)));
                }
            }
        }
        return keys;
    }

    /** Wraps every key anew under the first key of the master, which still opens the old wrapping; answers how many. */
    int wrapAnew(Connection connection, MasterKey rotated) throws SQLException {
        int count = 0;
        try (PreparedStatement query = connection.prepareStatement("select k.key_id, " + StoredKey.COLUMNS
                        + " from subject_key k where k.wrapped_private is not null");
                ResultSet row = query.executeQuery();
                PreparedStatement update =
                        connection.prepareStatement("update subject_key set wrapped_private = ? where key_id = ?")) {
            while (row.next()) {
                PrivateSealingKey key = StoredKey.of(row).opening(rotated).orElseThrow();
                update.setBytes(1, rotated.wrap(key));
                update.setObject(2, row.getObject("key_id"));
                update.addBatch();
                count++;
            }
            update.executeBatch();
        }
        return count;
    }

    static Array texts(Connection connection, Stream<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
