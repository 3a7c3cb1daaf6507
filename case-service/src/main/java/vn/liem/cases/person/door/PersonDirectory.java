package vn.liem.cases.person.door;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.NameSearch;
import vn.liem.cases.person.PersonFound;
import vn.liem.cases.person.PersonRefusal;
import vn.liem.cases.person.PersonToRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;

/**
 * The directory of people: gives out keys for people, tells the names behind keys to those who may see them (the caller
 * has asked the policy), searches by name, erases. Every name it tells is recorded first.
 */
public final class PersonDirectory {

    /** The most people that one search answers. */
    public static final int MAX_FOUND = 50;

    private final Transactions transactions;
    private final SubjectKeys keys;
    private final Clock clock;
    private final PersonRows rows;
    private final SearchIndex index;

    /** On the service's database, with the keys in it. */
    public PersonDirectory(DataSource database, SubjectKeys keys, Clock clock) {
        this.transactions = new Transactions(database);
        this.keys = keys;
        this.clock = clock;
        this.rows = new PersonRows(keys.rows(), clock);
        this.index = new SearchIndex(transactions, keys.rows().master());
    }

    /** The stream whose key seals what is said of a person. */
    public static StreamId subjectOf(PersonKey key) {
        return StreamId.of("person", key.value());
    }

    /** The key of a person: the one the number has already, or a new one. Said again it changes nothing. */
    public PersonKey register(String actor, PersonToRegister person) {
        return registerAll(actor, List.of(person)).getFirst();
    }

    /**
     * The keys of people, in their order; all or none. Other details under a known number are a correction, and the earlier
     * ones are kept; an erased person stays erased, whatever a register still says.
     */
    public List<PersonKey> registerAll(String actor, List<PersonToRegister> people) {
        SubjectKeys.bounded(people.size());
        return transactions.runAlone(connection -> rows.register(connection, actor, people));
    }

    /** The key behind a register's number, if the directory has it; tells no name. */
    public Optional<PersonKey> find(String issuer, String number) {
        return transactions.run(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("select person_key from person where issuer = ? and number = ?")) {
                query.setString(1, issuer);
                query.setString(2, number);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(new PersonKey(row.getObject(1, UUID.class))) : Optional.empty();
                }
            }
        });
    }

    /** The keys behind a register's numbers, those that the directory has; tells no name. */
    public Map<String, PersonKey> findAll(String issuer, Collection<String> numbers) {
        return numbersAndKeys("number = any (?)", "text", issuer, numbers.toArray());
    }

    /** The numbers by which a register names these people, with their keys; tells no name. */
    public Map<String, PersonKey> numbersOf(String issuer, Collection<PersonKey> people) {
        return numbersAndKeys(
                "person_key = any (?)",
                "uuid",
                issuer,
                people.stream().map(PersonKey::value).toArray());
    }

    private Map<String, PersonKey> numbersAndKeys(String which, String type, String issuer, Object[] values) {
        return transactions.run(connection -> {
            Map<String, PersonKey> found = new LinkedHashMap<>();
            try (PreparedStatement query = connection.prepareStatement(
                    "select number, person_key from person where issuer = ? and " + which)) {
                query.setString(1, issuer);
                query.setArray(2, connection.createArrayOf(type, values));
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString(1), new PersonKey(row.getObject(2, UUID.class)));
                    }
                }
            }
            return found;
        });
    }

    /** The names behind keys, in the keys' order. */
    public Map<PersonKey, PersonFound> resolve(LookUp who, Collection<PersonKey> people) {
        return resolve(who, LookUpRecord.Kind.NAMES, people);
    }

    /** The people with a name in which each word of the query begins a word; typed without marks it finds all. */
    public SearchAnswer search(LookUp who, String query, VisiblePeople visible) {
        Optional<PersonRefusal> refusal = NameSearch.refusalOf(query);
        if (refusal.isPresent()) {
            return new SearchAnswer.Refused(refusal.get());
        }
        List<PersonKey> matching = index.find(query);
        Set<PersonKey> shown = visible.among(matching);
        List<PersonKey> all = matching.stream().filter(shown::contains).toList();
        List<PersonKey> first = all.stream().limit(MAX_FOUND).toList();
        List<PersonFound.Known> known = resolve(who, LookUpRecord.Kind.SEARCH, first).values().stream()
                .flatMap(PersonDirectory::ifKnown)
                .toList();
        return new SearchAnswer.Found(known, all.size() > first.size());
    }

    /** Destroys a person's key; from then on the person shows as erased everywhere. Said again it changes nothing. */
    public void erase(LookUp who, PersonKey person) {
        transactions.runAlone(connection -> {
            StreamId subject = subjectOf(person);
            keys.rows().destroy(connection, subject);
            rows.forget(connection, who.actor(), person);
            LookUpRecord.insert(connection, clock, who, LookUpRecord.Kind.ERASURE, List.of(subject.value()));
            return person;
        });
    }

    private Map<PersonKey, PersonFound> resolve(LookUp who, LookUpRecord.Kind kind, Collection<PersonKey> people) {
        SubjectKeys.bounded(people.size());
        List<String> subjects =
                people.stream().distinct().map(key -> subjectOf(key).value()).toList();
        return transactions.run(connection -> {
            LookUpRecord.insert(connection, clock, who, kind, subjects);
            return rows.found(connection, people);
        });
    }

    private static Stream<PersonFound.Known> ifKnown(PersonFound found) {
        return switch (found) {
            case PersonFound.Known known -> Stream.of(known);
            case PersonFound.Erased _, PersonFound.NotInDirectory _, PersonFound.Damaged _ -> Stream.empty();
        };
    }
}
