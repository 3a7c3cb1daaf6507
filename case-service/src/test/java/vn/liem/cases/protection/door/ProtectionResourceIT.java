package vn.liem.cases.protection.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.StreamId;
import vn.liem.messaging.Published;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentExamples;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Protection from HTTP to the log and back, and who is told that there is none. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class ProtectionResourceIT {

    private static final String PROTECTIONS = "/api/v1/protections";
    private static final String NOTE = "Có lời đe dọa sau khi đơn được thụ lý";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Map<String, Client> others = Map.of(
            "another body of the territory", new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER)),
            "another territory", new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY)),
            "a member of the committee", new Client(Tokens.officer("T01-NC", "T01", Role.COMMITTEE_MEMBER)),
            "an auditor", new Client(Tokens.officer("T01-NC", "T01", Role.AUDITOR)),
            "an administrator", new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR)),
            "an investigator of the body", new Client(Tokens.officer("T01-CQDT", "T01", Role.INVESTIGATOR)));

    @Inject
    EventLog log;

    @Inject
    DataSource database;

    @ConfigProperty(name = "liem.kept-kinds")
    List<String> kept;

    @BeforeEach
    void bodies() {
        Bodies.register();
    }

    @Test
    void it_is_granted_with_measures_and_their_articles_extended_and_ended() {
        String id = requested();
        record(id, "/assessments", Map.of("result", "grounds", "assessedOn", "2024-03-06"), 201);
        record(id, "/grants", grant("2024-03-03"), 409);
        record(id, "/grants", grant("2024-03-07"), 201);
        record(
                id,
                "/extensions",
                Map.of("decisionNo", "7/QĐ-BV", "measures", List.of("guard"), "extendedOn", "2024-06-05"),
                201);
        Response last = police.post(
                PROTECTIONS + "/" + id + "/endings",
                Map.of("decisionNo", "9/QĐ-BV", "ground", "on_request", "endedOn", "2024-08-01"));
        last.then().statusCode(201);
        standing.getFor("protection", last.<String>path("links.shown"))
                .then()
                .statusCode(200)
                .body("standing", equalTo("ended"))
                .body("number", containsString("BV-"))
                .body("measures.measure", contains("guard"))
                .body("measures[0].article.vietnamese", containsString("Luật Tố cáo 25/2018/QH14 Điều 58"))
                .body("measures[0].article.vietnamese", containsString("chưa đối chiếu"))
                .body("decisions.decisionNo", contains("5/QĐ-BV", "7/QĐ-BV"))
                .body(not(containsString("s1.")));
    }

    @Test
    void everybody_else_is_told_that_there_is_none_and_that_is_recorded() throws SQLException {
        Response requested = police.post(PROTECTIONS, request());
        String id = SentExamples.idOf(requested);
        String shown = requested.path("links.shown");
        police.getFor("protection", shown).then().statusCode(200);
        for (Map.Entry<String, Client> other : others.entrySet()) {
            Client client = other.getValue();
            long before = refusals();
            Response seen = client.getFor("protection", PROTECTIONS + "/" + id);
            Response none = client.getFor("protection", PROTECTIONS + "/" + UUID.randomUUID());
            assertEquals(404, seen.statusCode(), other.getKey());
            assertEquals(none.<String>path("code"), seen.<String>path("code"), other.getKey());
            assertEquals(none.<String>path("detail"), seen.<String>path("detail"), other.getKey());
            assertTrue(refusals() > before, other.getKey());
            assertEquals(
                    404,
                    client.post(PROTECTIONS + "/" + id + "/note-openings", Map.of())
                            .statusCode());
            assertEquals(
                    404,
                    client.post(PROTECTIONS + "/" + id + "/grants", grant("2024-03-07"))
                            .statusCode());
            Response list = client.getFor("protection", PROTECTIONS + "?limit=200");
            assertTrue(list.statusCode() == 404 || !list.asString().contains(id), other.getKey());
        }
        standing.getFor("protection", PROTECTIONS + "?limit=200").then().body("items.id", hasItem(id));
        assertEquals(
                404,
                standing.post(PROTECTIONS + "/" + id + "/grants", grant("2024-03-07"))
                        .statusCode());
    }

    @Test
    void a_field_that_would_hold_an_identity_is_refused_and_says_what_to_do() {
        for (String field : List.of("fullName", "person", "personKey", "address", "anything")) {
            Map<String, Object> request = new HashMap<>(request());
            request.put(field, "Nguyễn Văn A");
            police.post(PROTECTIONS, request)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/" + field))
                    .body("errors.code", contains("no_identity_taken_in"))
                    .body("errors[0].message", containsString("protection number"))
                    .body(not(containsString("Nguyễn")));
        }
        for (String note : List.of("gọi số 0912 345 678", "CCCD 001-085-123-456", "thư a.b@example.vn")) {
            Map<String, Object> request = new HashMap<>(request());
            request.put("note", note);
            police.post(PROTECTIONS, request).then().statusCode(422).body("errors.code", contains("identity_in_text"));
        }
        String id = requested();
        record(
                id,
                "/grants",
                Map.of("decisionNo", "Nguyen-Van-A", "measures", List.of("guard"), "grantedOn", "2024-03-07"),
                422);
    }

    @Test
    void notes_are_sealed_under_the_key_of_the_protection_and_opening_them_is_recorded() throws SQLException {
        String id = requested();
        StreamId stream = StreamId.of("protection", UUID.fromString(id));
        for (StoredEvent event : log.reader().stream(stream)) {
            assertFalse(event.body().json().contains("đe dọa"));
            assertEquals(stream.value(), event.subject());
        }
        long before = lookUps(stream);
        standing.post(PROTECTIONS + "/" + id + "/note-openings", Map.of())
                .then()
                .statusCode(200)
                .body("notes", hasSize(1))
                .body("notes[0].text", equalTo(NOTE));
        assertEquals(before + 1, lookUps(stream));
    }

    @Test
    void nothing_of_it_is_published() {
        requested();
        Published published = new Published(log.reader(), Set.copyOf(kept));
        assertTrue(log.reader().after(0, 5_000).stream()
                .anyMatch(event -> event.stream().kind().equals("protection")));
        assertFalse(published.after(0, 5_000).stream()
                .anyMatch(record -> record.event().stream().kind().equals("protection")
                        || record.event().type().startsWith("protection.")
                        || record.event().subject().startsWith("protection:")));
    }

    private void record(String id, String what, Map<String, ?> body, int status) {
        Response answer = police.post(PROTECTIONS + "/" + id + what, body);
        assertEquals(status, answer.statusCode(), answer.asString());
    }

    private String requested() {
        Response answer = police.post(PROTECTIONS, request());
        assertEquals(201, answer.statusCode(), answer.asString());
        return SentExamples.idOf(answer);
    }

    private static Map<String, Object> request() {
        return Map.of("interests", List.of("life_and_health"), "requestedOn", "2024-03-04", "note", NOTE);
    }

    private static Map<String, Object> grant(String on) {
        return Map.of("decisionNo", "5/QĐ-BV", "measures", List.of("move_to_safe_place"), "grantedOn", on);
    }

    private long refusals() throws SQLException {
        String sql = "select count(*) from looking.event where type = 'looking.refused.v1'"
                + " and convert_from(body, 'UTF8')::jsonb ->> 'act' in ('PROTECT', 'READ_PROTECTION')";
        return count(sql, "");
    }

    private long lookUps(StreamId stream) throws SQLException {
        return count("select count(*) from name_lookup where purpose = 'protection' and reference = ?", stream.value());
    }

    private long count(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            if (!parameter.isEmpty()) {
                select.setString(1, parameter);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
