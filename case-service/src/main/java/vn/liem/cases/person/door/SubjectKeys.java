package vn.liem.cases.person.door;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.door.KeyRows.KeyOfSubject;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.MasterKey;
import vn.liem.security.seal.Opened;
import vn.liem.security.seal.PublicSealingKey;

/**
 * The keys of everything that texts are sealed for (persons, cases, sources, petitions): made here, opened here,
 * destroyed here. Their public halves travel in the subjects' first events.
 */
public final class SubjectKeys {

    /** The most subjects or texts of one call. */
    public static final int MAX_BATCH = 1_000;

    private final Transactions transactions;
    private final KeyRows rows;

    /** On the service's database, with the master key that belongs to it. */
    public SubjectKeys(DataSource database, MasterKey master, Clock clock) {
        this.transactions = new Transactions(database);
        this.rows = new KeyRows(master, clock);
    }

    /** Whether the database holds keys already: then the master key must be there. */
    public static boolean anyIn(DataSource database) {
        return new Transactions(database).run(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select exists (select from subject_key)");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        });
    }

    /** The key to seal with for a subject; made at the first question. That of an erased subject seals for nobody. */
    public PublicSealingKey keyOf(StreamId subject) {
        return keysOf(List.of(subject)).values().iterator().next();
    }

    /** The keys to seal with, in the order of the subjects. */
    public Map<StreamId, PublicSealingKey> keysOf(Collection<StreamId> subjects) {
        bounded(subjects.size());
        Map<StreamId, StoredKey> there = transactions.run(connection -> rows.current(connection, subjects));
        return publicHalves(
                subjects,
                there.keySet().containsAll(subjects)
                        ? there
                        : transactions.runAlone(connection -> rows.currentOrNew(connection, subjects)));
    }

    /** Opens texts for somebody and records it first; texts of unknown or destroyed keys come back as erased. */
    public List<Opened> open(LookUp who, List<SealedAt> texts) {
        bounded(texts.size());
        Map<String, KeyOfSubject> keys = transactions.run(connection -> {
            Set<String> ids = texts.stream().map(at -> at.text().keyId()).collect(Collectors.toSet());
            Map<String, KeyOfSubject> named = rows.named(connection, ids);
            Set<String> subjects =
                    named.values().stream().map(KeyOfSubject::subject).collect(Collectors.toSet());
            LookUpRecord.insert(connection, rows.clock(), who, LookUpRecord.Kind.TEXTS, subjects);
            return named;
        });
        return texts.stream().map(at -> opened(keys, at)).toList();
    }

    /** Gives a subject a new key for what is sealed from now on; the old one still opens. */
    public PublicSealingKey rotate(StreamId subject) {
        List<StreamId> one = List.of(subject);
        return publicHalves(one, transactions.runAlone(connection -> rows.insert(connection, one)))
                .values()
                .iterator()
                .next();
    }

    /** Destroys all keys of a subject: nobody can read what was sealed for it, here or anywhere. */
    public void destroy(LookUp who, StreamId subject) {
        transactions.runAlone(connection -> {
            rows.destroy(connection, subject);
            LookUpRecord.insert(connection, rows.clock(), who, LookUpRecord.Kind.ERASURE, List.of(subject.value()));
            return subject;
        });
    }

    /** Wraps every key anew under the first key of a rotated master; answers how many. */
    public int wrapAnew(MasterKey rotated) {
        return transactions.runAlone(connection -> rows.wrapAnew(connection, rotated));
    }

    KeyRows rows() {
        return rows;
    }

    static void bounded(int size) {
        if (size > MAX_BATCH) {
            throw new IllegalArgumentException("one call takes %d, this has %d".formatted(MAX_BATCH, size));
        }
    }

    static StoredKey keyIn(Map<StreamId, StoredKey> keys, StreamId subject) {
        StoredKey key = keys.get(subject);
        if (key == null) {
            throw new IllegalStateException("every subject has been given a key");
        }
        return key;
    }

    private Opened opened(Map<String, KeyOfSubject> keys, SealedAt at) {
        KeyOfSubject named = keys.get(at.text().keyId());
        return named == null ? new Opened.Erased() : named.key().open(rows.master(), at.text(), at.context());
    }

    private static Map<StreamId, PublicSealingKey> publicHalves(
            Collection<StreamId> subjects, Map<StreamId, StoredKey> keys) {
        Map<StreamId, PublicSealingKey> halves = new LinkedHashMap<>();
        subjects.forEach(subject -> halves.put(subject, keyIn(keys, subject).publicKey()));
        return halves;
    }
}
