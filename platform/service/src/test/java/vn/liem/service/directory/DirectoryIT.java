package vn.liem.service.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.messaging.Alarms;
import vn.liem.messaging.FetchRecords;
import vn.liem.messaging.PublishedRecord;
import vn.liem.security.seal.PublicSealingKey;
import vn.liem.service.testing.Told;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

class DirectoryIT {

    private static final String KEY =
            "p1.0199b0a4-7c1e-7000-8000-0000000000aa.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final TestDatabase database = TestServers.database();
    private final Told cases = new Told("case-service/1")
            .event("unit:T01", "T01", "unit.registered.v1", unit("T01", "province", ""))
            .event("unit:T01-VKS", "T01-VKS", "unit.registered.v1", unit("T01-VKS", "agency", ",\"parent\":\"T01\""))
            .event("source:7", "source:7", "source.registered.v1", "{\"details\":{},\"sealingKey\":\"" + KEY + "\"}")
            .sample("case:1", "case:1", "case.registered.v1")
            .sample("case:1", "case:1", "case.corrected.v1")
            .event("unit:T01-VKS", "T01-VKS", "unit.corrected.v1", unit("T01-VKS", "procuracy", ",\"parent\":\"T01\""));
    private final FetchRecords source = (_, pos, _) ->
            cases.records().stream().filter(record -> record.pos() > pos).toList();
    private final Directory directory = new Directory(database.appDataSource(), source);

    @BeforeEach
    void make_its_tables() throws IOException {
        for (String name : List.of(
                "/db/eventlog/V001__event_log.sql",
                "/db/messaging/V003__messaging.sql",
                "/db/directory/V040__directory.sql",
                "/db/directory/V041__place_of_case.sql",
                "/db/directory/V042__joinder_of_case.sql")) {
            try (InputStream migration = Directory.class.getResourceAsStream(name)) {
                assertTrue(migration != null);
                String sql = new String(migration.readAllBytes(), StandardCharsets.UTF_8);
                execute(sql.replace("${app}", database.appUser()));
            }
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void it_knows_bodies_and_keys_as_they_were_told_last() {
        directory.of("case-service/1", cases.records());
        everything_is_known();
    }

    @Test
    void the_same_records_again_and_older_ones_change_nothing() {
        directory.of("case-service/1", cases.records());
        directory.of("case-service/1", cases.records().subList(0, 2));
        everything_is_known();
    }

    @Test
    void what_was_told_before_it_stood_is_asked_for() {
        List<PublishedRecord> last = cases.records().subList(5, 6);
        directory.of("case-service/1", last);
        everything_is_known();
        execute("truncate directory_body, directory_key, directory_case, directory_joinder, directory_read");
        directory.of("case-service/1", last);
        everything_is_known();
    }

    @Test
    void a_case_is_joined_into_another_until_the_registry_says_otherwise() {
        String absorbed = "case:0199b0a4-7c1e-7000-8000-000000000003";
        Told joined = joinder(
                "case.joined.v1",
                "\"joinder\":{\"intoCase\":\"%s\",\"joinedOn\":\"2024-05-06\"}"
                        .formatted("0199b0a4-7c1e-7000-8000-000000000004"));
        Directory heard = new Directory(database.appDataSource(), (_, _, _) -> List.of());
        heard.of("case-service/1", joined.records());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), heard.joinedOn(absorbed));
        Told corrected = joined.event(absorbed, absorbed, "case.corrected.v1", """
                {"caseId":"0199b0a4-7c1e-7000-8000-000000000003","details":{"locality":"T01"}}""");
        heard.of("case-service/1", corrected.records().subList(1, 2));
        assertEquals(Optional.empty(), heard.joinedOn(absorbed));
        assertEquals(Optional.empty(), heard.joinedOn("case:0199b0a4-7c1e-7000-8000-000000000004"));
    }

    private static Told joinder(String type, String joinder) {
        String absorbed = "case:0199b0a4-7c1e-7000-8000-000000000003";
        return new Told("case-service/1").event(absorbed, absorbed, type, """
                {"caseId":"0199b0a4-7c1e-7000-8000-000000000003",%s}""".formatted(joinder));
    }

    @Test
    void other_services_tell_nothing_of_bodies() {
        Told trials =
                new Told("trial-service/1").event("unit:T01", "T01", "unit.registered.v1", unit("T01", "court", ""));
        directory.of("trial-service/1", trials.records());
        assertEquals(Optional.empty(), directory.kindOf("T01"));
    }

    @Test
    void one_record_that_cannot_be_read_raises_the_alarm_and_the_others_are_known() {
        Told more = new Told("case-service/1")
                .event("unit:T01", "T01", "unit.registered.v1", "{}")
                .event("source:8", "source:8", "source.registered.v1", "{\"details\":{}}")
                .event("unit:T03", "T03", "unit.registered.v1", unit("T03", "province", ""));
        Directory heard = new Directory(database.appDataSource(), (_, _, _) -> List.of());
        heard.of("case-service/1", more.records());
        assertEquals(Optional.of("province"), heard.kindOf("T03"));
        assertEquals(Optional.empty(), heard.keyOf("source:8"));
        assertEquals(2, new Alarms(database.appDataSource()).latest(10).size());
    }

    private void everything_is_known() {
        assertEquals(Optional.of("procuracy"), directory.kindOf("T01-VKS"));
        assertEquals(Optional.of(new PublicSealingKey(KEY)), directory.keyOf("source:7"));
        assertEquals(List.of("T01-VKS", "T01"), directory.chainOf("T01-VKS"));
        assertEquals(List.of("T01", "T01-VKS"), directory.within("T01"));
        assertEquals(List.of(), directory.chainOf("T02"));
        assertEquals(Optional.of("T01"), directory.localityOf("case:0199b0a4-7c1e-7000-8000-000000000001"));
        assertEquals(Optional.empty(), directory.localityOf("case:0199b0a4-7c1e-7000-8000-000000000002"));
    }

    private static String unit(String code, String kind, String parent) {
        return "{\"details\":{\"code\":\"%s\",\"kind\":\"%s\",\"level\":\"province\",\"nameEn\":\"B\",\"nameVi\":\"C\"%s}}"
                .formatted(code, kind, parent);
    }

    private void execute(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
