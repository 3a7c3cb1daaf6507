package vn.liem.cases.person.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.cases.person.LookUp;
import vn.liem.cases.person.LookUp.Purpose;
import vn.liem.cases.person.PersonDetails;
import vn.liem.cases.person.PersonFound;
import vn.liem.cases.person.PersonRefusal;
import vn.liem.cases.person.PersonToRegister;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.StreamId;
import vn.liem.security.seal.MasterKey;

class PersonDirectoryIT {

    private static final Clock NOON = Clock.fixed(Instant.parse("2024-06-03T05:00:00Z"), ZoneOffset.UTC);
    private static final LookUp CLERK =
            new LookUp("subject-1", "T01-NC", Purpose.CASE_PAGE, Optional.of(new StreamId("case:1")));
    private static final PersonDetails THANH =
            new PersonDetails("Hồ Thanh B1", OptionalInt.of(1983), "Phó trưởng phòng");
    private static final PersonDetails MINH = new PersonDetails("Nguyễn Minh C2", OptionalInt.empty(), "");
    private static final Pattern BYTES = Pattern.compile("\\\\x([0-9a-f]+)");
    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final VisiblePeople EVERYBODY = HashSet::new;

    @TempDir
    Path folder;

    private DirectoryDatabase database;
    private PersonDirectory directory;

    @BeforeEach
    void start() {
        database = DirectoryDatabase.create();
        directory = newDirectory();
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private PersonDirectory newDirectory() {
        MasterKey master = MasterKey.open(folder.resolve("master.json"), SubjectKeys.anyIn(database.app()));
        return new PersonDirectory(database.app(), new SubjectKeys(database.app(), master, NOON), NOON);
    }

    @Test
    void a_registered_person_is_found_by_number_and_by_key_also_after_a_restart() {
        PersonKey key = register("BC-00001", THANH);
        assertEquals(Optional.of(key), directory.find("T01", "BC-00001"));
        assertEquals(Optional.empty(), directory.find("T02", "BC-00001"));
        assertEquals(new PersonFound.Known(key, THANH), resolve(newDirectory(), key));
    }

    @Test
    void a_person_said_twice_is_one_person_and_changes_nothing() {
        PersonKey key = register("BC-00001", THANH);
        assertEquals(
                List.of(key, key),
                directory.registerAll("importer", List.of(person("BC-00001", THANH), person("BC-00001", THANH))));
        assertEquals(List.of("1"), database.rows("select count(*) from person_details"));
    }

    @Test
    void other_details_are_a_correction_and_the_earlier_ones_are_kept() {
        PersonKey key = register("BC-00001", MINH);
        register("BC-00001", THANH);
        assertEquals(new PersonFound.Known(key, THANH), resolve(directory, key));
        assertEquals(List.of("2"), database.rows("select count(kept) from person_details"));
    }

    @Test
    void people_who_register_at_once_get_one_key_each_and_revisions_without_holes() throws Exception {
        Set<PersonKey> keys = new HashSet<>();
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Future<PersonKey>> registrations = IntStream.range(0, 40)
                    .mapToObj(i -> clerks.submit(() -> register("BC-%05d".formatted(i % 10), THANH)))
                    .toList();
            for (Future<PersonKey> registration : registrations) {
                keys.add(registration.get());
            }
        }
        assertEquals(10, keys.size());
        assertEquals(List.of("10"), database.rows("select max(revision) from person_details"));
        assertEquals(List.of("10"), database.rows("select count(*) from subject_key"));
    }

    @Test
    void an_unknown_key_is_an_answer() {
        PersonKey unknown = new PersonKey(UUID.randomUUID());
        assertEquals(new PersonFound.NotInDirectory(unknown), resolve(directory, unknown));
    }

    @Test
    void every_look_up_is_recorded_with_who_what_why_and_when() {
        PersonKey key = register("BC-00001", THANH);
        resolve(directory, key);
        assertEquals(
                List.of("(subject-1,T01-NC,names,case_page,case:1,{person:%s},\"2024-06-03 05:00:00\")".formatted(key)),
                database.rows("select row(actor, agency, kind, purpose, reference, subjects,"
                        + " looked_at at time zone 'UTC')::text from name_lookup"));
    }

    @Test
    void a_name_that_cannot_be_recorded_is_not_told() {
        PersonKey key = register("BC-00001", THANH);
        database.asOwner(
                "revoke insert on name_lookup from " + database.database().appUser());
        assertThrows(DirectoryFailed.class, () -> resolve(directory, key));
    }

    @Test
    void the_record_of_look_ups_takes_rows_only() {
        resolve(directory, register("BC-00001", THANH));
        for (String sql :
                List.of("update name_lookup set actor = 'x'", "delete from name_lookup", "truncate name_lookup")) {
            assertEquals(
                    "42501",
                    assertThrows(SQLException.class, () -> database.asApp(sql)).getSQLState());
            assertThrows(
                    IllegalStateException.class, () -> database.asOwner(sql), "the owner is refused by the trigger");
        }
        assertThrows(SQLException.class, () -> database.asApp("update subject_key set public_key = ''"));
        assertThrows(SQLException.class, () -> database.asApp("delete from subject_key"));
    }

    @Test
    void people_are_found_by_name_with_and_without_marks() {
        PersonKey thanh = register("BC-00001", THANH);
        PersonKey minh = register("BC-00002", MINH);
        assertEquals(List.of(new PersonFound.Known(thanh, THANH)), found("ho thanh"));
        assertEquals(List.of(new PersonFound.Known(minh, MINH)), found("Nguyễn"));
        assertEquals(List.of(), found("Nguyện"));
        assertEquals(
                List.of("{person:%s}".formatted(thanh), "{person:%s}".formatted(minh), "{}"),
                database.rows("select subjects from name_lookup where kind = 'search' order by id"));
    }

    @Test
    void a_search_sees_what_another_process_wrote() {
        PersonDirectory other = newDirectory();
        assertEquals(List.of(), found("ho thanh"));
        PersonKey key = other.register("importer", person("BC-00001", THANH));
        assertEquals(List.of(new PersonFound.Known(key, THANH)), found("ho thanh"));
        other.register("importer", person("BC-00001", MINH));
        assertEquals(List.of(), found("ho thanh"));
        other.erase(CLERK, key);
        assertEquals(List.of(), found("nguyen minh"));
    }

    @Test
    void a_search_tells_only_what_the_searcher_may_see() {
        register("BC-00001", THANH);
        assertEquals(new SearchAnswer.Found(List.of(), false), directory.search(CLERK, "thanh", _ -> Set.of()));
        assertEquals(List.of("{}"), database.rows("select subjects from name_lookup"));
    }

    @Test
    void a_search_answers_at_most_fifty_and_says_that_there_are_more() {
        directory.registerAll(
                "importer",
                IntStream.rangeClosed(1, PersonDirectory.MAX_FOUND + 1)
                        .mapToObj(i -> person("BC-" + i, new PersonDetails("Hồ Thanh B" + i, OptionalInt.empty(), "")))
                        .toList());
        SearchAnswer.Found found =
                assertInstanceOf(SearchAnswer.Found.class, directory.search(CLERK, "thanh", EVERYBODY));
        assertEquals(PersonDirectory.MAX_FOUND, found.people().size());
        assertTrue(found.more());
    }

    @Test
    void one_letter_is_no_search() {
        assertEquals(new SearchAnswer.Refused(PersonRefusal.SEARCH_TOO_SHORT), directory.search(CLERK, "h", EVERYBODY));
    }

    @Test
    void an_erased_person_shows_as_erased_and_nothing_brings_the_name_back() {
        PersonKey key = register("BC-00001", THANH);
        found("thanh");
        directory.erase(CLERK, key);
        directory.erase(CLERK, key);
        assertEquals(new PersonFound.Erased(key), resolve(directory, key));
        assertEquals(new PersonFound.Erased(key), resolve(newDirectory(), key));
        assertEquals(List.of(), found("thanh"));
        assertEquals(key, register("BC-00001", THANH));
        assertEquals(new PersonFound.Erased(key), resolve(directory, key));
        assertEquals(List.of("2"), database.rows("select count(*) from person_details"));
        assertEquals(List.of("0"), database.rows("select count(wrapped_private) from subject_key"));
    }

    @Test
    void an_altered_row_is_damaged_and_the_others_are_still_told() {
        PersonKey thanh = register("BC-00001", THANH);
        PersonKey minh = register("BC-00002", MINH);
        database.asOwner("alter table person_details disable trigger user;"
                + " update person_details set kept = (select kept from person_details where revision = 2)"
                + " where revision = 1");
        var answers = directory.resolve(CLERK, List.of(thanh, minh));
        assertEquals(new PersonFound.Damaged(thanh), answers.get(thanh));
        assertEquals(new PersonFound.Known(minh, MINH), answers.get(minh));
        assertEquals(List.of(), found("thanh"));
    }

    @Test
    void a_call_is_bounded() {
        List<PersonKey> tooMany = IntStream.rangeClosed(0, SubjectKeys.MAX_BATCH)
                .mapToObj(_ -> new PersonKey(UUID.randomUUID()))
                .toList();
        assertThrows(IllegalArgumentException.class, () -> directory.resolve(CLERK, tooMany));
    }

    @Test
    void no_name_stands_in_clear_in_any_table_or_message() {
        PersonDetails canary = new PersonDetails("Vũ Hoàng Yến Canary Z9", OptionalInt.of(1977), "Giám đốc Canary");
        PersonKey key = register("BC-00009", canary);
        found("Canary");
        register("BC-00009", new PersonDetails("Vũ Hoàng Yến Canary Z8", OptionalInt.of(1977), "Giám đốc Canary"));
        PersonFound known = resolve(directory, key);
        directory.erase(CLERK, key);
        for (String table : List.of("subject_key", "person", "person_details", "name_lookup")) {
            for (String row : database.rows("select t::text from %s t".formatted(table))) {
                assertHides(readable(row));
            }
        }
        assertHides("%s %s %s".formatted(canary, known, person("BC-00009", canary)));
        database.asOwner(
                "revoke select on person_details from " + database.database().appUser());
        assertHides(assertThrows(DirectoryFailed.class, () -> register("BC-00009", canary)));
        assertHides(
                assertThrows(DirectoryFailed.class, () -> directory.search(CLERK, "Vũ Hoàng Yến Canary", EVERYBODY)));
        assertHides(assertThrows(
                IllegalArgumentException.class,
                () -> new PersonDetails("Canary".repeat(100), OptionalInt.empty(), "")));
    }

    private static void assertHides(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            assertHides(cause.toString());
        }
    }

    /**
     * The row with its bytes as text instead of hexadecimal digits, and without its ids: the digits of random bytes and
     * ids spell any year now and then.
     */
    private static String readable(String row) {
        return BYTES.matcher(IDS.matcher(row).replaceAll(""))
                .replaceAll(bytes -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8)));
    }

    private static void assertHides(String text) {
        assertNotEquals("", text);
        assertFalse(text.contains("Canary") || text.contains("Hoàng") || text.contains("1977"), text);
    }

    private PersonKey register(String number, PersonDetails details) {
        return directory.register("importer", person(number, details));
    }

    private static PersonToRegister person(String number, PersonDetails details) {
        return new PersonToRegister("T01", number, details);
    }

    private static PersonFound resolve(PersonDirectory directory, PersonKey key) {
        PersonFound found = directory.resolve(CLERK, List.of(key)).get(key);
        if (found == null) {
            throw new AssertionError("every key has an answer");
        }
        return found;
    }

    private List<PersonFound.Known> found(String query) {
        return assertInstanceOf(SearchAnswer.Found.class, directory.search(CLERK, query, EVERYBODY))
                .people();
    }
}
