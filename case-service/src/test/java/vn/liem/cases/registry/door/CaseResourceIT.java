package vn.liem.cases.registry.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.cases.Bodies;
import vn.liem.cases.Elsewhere;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.service.testing.Told;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class CaseResourceIT {

    private static final String CASES = "/api/v1/cases";
    private static final String ITEMS = "/api/v1/supervision-items";

    private final Client investigators = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client standing = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));
    private final Client elsewhere = new Client(Tokens.officer("T02-NC", "T02", Role.STANDING_AGENCY));

    @Inject
    IncomingEvents incoming;

    @BeforeEach
    void bodies_are_registered() {
        Bodies.register();
    }

    @Test
    void a_matter_becomes_a_case_and_is_joined_into_another() {
        String other = registered("VV-1").header("Location");
        Response registered = registered("VV-2");
        String matter = registered.header("Location");
        Map<String, Object> institution =
                Map.of("institutedOn", "2024-01-05", "offence", Map.of("article", "354", "clause", "3"));
        investigators
                .post(matter + "/institutions", 1, institution)
                .then()
                .statusCode(201)
                .header("ETag", "\"v2\"");
        Map<String, String> joinder = Map.of("intoCase", other.substring(CASES.length() + 1), "joinedOn", "2024-02-01");
        investigators
                .post(matter + "/losses", 2, Map.of("amountVnd", "25643228000", "determinedOn", "2024-01-10"))
                .then()
                .statusCode(201);
        Response joined = investigators.post(matter + "/joinders", 3, joinder);
        joined.then().statusCode(201);
        standing.get(joined.path("links.shown"))
                .then()
                .statusCode(200)
                .body("number", equalTo("VV-2"))
                .body("sealedTitle", startsWith("s1."))
                .body("institutedOn", equalTo("2024-01-05"))
                .body("offence.article", equalTo("354"))
                .body("loss.amountVnd", equalTo("25643228000"))
                .body("joinder.joinedOn", equalTo("2024-02-01"));
    }

    @Test
    void nothing_is_joined_into_a_case_that_goes_on_elsewhere_itself() {
        String first = registered("VV-31").header("Location");
        String second = registered("VV-32").header("Location");
        String third = registered("VV-33").header("Location");
        joins(first, 1, second).then().statusCode(201);
        for (String absorbing : List.of(second, third)) {
            joins(absorbing, 1, first).then().statusCode(409).body("code", equalTo("joined_into_absorbed"));
        }
        joins(second, 1, third).then().statusCode(201);
    }

    private Response joins(String location, long version, String into) {
        return investigators.post(
                location + "/joinders",
                version,
                Map.of("intoCase", into.substring(CASES.length() + 1), "joinedOn", "2024-02-01"));
    }

    @Test
    void the_registry_follows_a_joinder_and_an_absorbed_number_leads_to_the_case_that_goes_on() {
        String first = registered("VV-41").header("Location");
        String second = registered("VV-42").header("Location");
        String third = registered("VV-43").header("Location");
        var told = new Elsewhere(incoming);
        told.joined(idOf(first), idOf(second));
        standing.getUntil(first, shown -> shown.path("joinder.intoCase") != null)
                .then()
                .body("joinder.intoCase", equalTo(idOf(second)))
                .body("joinder.joinedOn", equalTo("2024-02-01"))
                .body("goesOnIn.number", equalTo("VV-42"));
        told.joined(idOf(second), idOf(third));
        standing.getUntil(CASES + "?number=VV-41", shown -> "VV-43".equals(shown.path("items[0].goesOnIn.number")))
                .then()
                .body("items[0].goesOnIn.id", equalTo(idOf(third)))
                .body("items[0].joinder.intoCase", equalTo(idOf(second)));
        standing.get(third).then().body("goesOnIn", nullValue()).header("ETag", equalTo("\"v1\""));
        standing.get(first).then().header("ETag", equalTo("\"v2-" + idOf(third) + "\""));
        told.joinderAnnulled(idOf(first), idOf(second));
        standing.getUntil(first, shown -> shown.path("joinder") == null)
                .then()
                .body("goesOnIn", nullValue())
                .header("ETag", equalTo("\"v3\""));
        told.joined(idOf(first), idOf(third));
        standing.getUntil(first, shown -> shown.path("joinder") != null)
                .then()
                .body("goesOnIn.number", equalTo("VV-43"));
    }

    @Test
    void neither_joinder_nor_separation_is_believed_from_a_service_that_does_not_decide_it() {
        String first = registered("VV-45").header("Location");
        String second = registered("VV-46").header("Location");
        UUID newCase = UUID.randomUUID();
        Told court = new Told("trial-service/1")
                .event("joinder:" + idOf(first), "case:" + idOf(first), "joinder.cases-joined.v1", """
                        {"joinder":{"absorbed":"%s","survivor":"%s","documentNo":"17/NVA","joinedOn":"2024-02-01","unit":"T01-CQDT"}}""".formatted(
                                idOf(first), idOf(second)))
                .event("separation:" + newCase, "case:" + newCase, "separation.case-separated.v1", """
                        {"separation":{"fromCase":"%s","newCase":"%s","number":"VV-47","people":[],"offences":[{"article":"354"}],
                        "article":"CPC 170(2)","documentNo":"18/TVA","separatedOn":"2024-02-01","unit":"T02-TA"}}""".formatted(
                                idOf(first), newCase));
        incoming.receive(court.page(ConfigProvider.getConfig().getValue("liem.topic-prefix", String.class)));
        standing.get(first).then().header("ETag", equalTo("\"v1\"")).body("joinder", nullValue());
        standing.get(CASES + "/" + newCase).then().statusCode(404);
        new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR))
                .get("/api/v1/exchange")
                .then()
                .body("alarms.what", hasItem("an event tells of what another service owns"));
    }

    @Test
    void the_registry_registers_a_separated_case_and_shows_where_it_came_from() {
        String from = registered("VV-51").header("Location");
        var told = new Elsewhere(incoming);
        UUID newCase = UUID.randomUUID();
        told.separated(idOf(from), newCase, "VV-52");
        standing.getUntil(CASES + "/" + newCase, shown -> shown.path("separation.fromCase") != null)
                .then()
                .body("number", equalTo("VV-52"))
                .body("separation.fromCase", equalTo(idOf(from)))
                .body("itemType", equalTo("case"))
                .body("offence.article", equalTo("354"))
                .body("registeredOn", equalTo("2024-02-01"))
                .body("registeredBy", equalTo("T01-CQDT"));
        investigators
                .post(CASES + "/" + newCase + "/losses", 2, Map.of("amountVnd", "1000", "determinedOn", "2024-02-10"))
                .then()
                .statusCode(201);
    }

    private static String idOf(String location) {
        return location.substring(CASES.length() + 1);
    }

    @Test
    void the_registry_keeps_its_rules() {
        String matter = registered("VV-3").header("Location");
        investigators
                .post(matter + "/institutions", 1, Map.of("institutedOn", "2023-12-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("institution_before_registration"))
                .body("titleVi", equalTo("Không thể khởi tố vụ án trước ngày vào sổ."));
        investigators
                .post(matter + "/separations", 1, Map.of("fromCase", "0199b0a4-7c1e-7000-8000-00000000dead"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/fromCase"))
                .body("errors.code", contains("unknown_reference"));
        registeredAgain("VV-3").then().statusCode(409).body("code", equalTo("number_taken"));
    }

    @Test
    void the_committee_of_the_territory_lists_a_case_and_takes_it_off() {
        Response registered = registered("VV-4");
        String caseId = registered.header("Location").substring(CASES.length() + 1);
        Map<String, String> item = Map.of(
                "caseId", caseId,
                "level", "province",
                "criterion", "prolonged",
                "listedOn", "2024-02-11",
                "member", "UV9");
        elsewhere.post(ITEMS, item).then().statusCode(403).body("code", equalTo("outside_jurisdiction"));
        investigators.post(ITEMS, item).then().statusCode(403);
        Response listed = standing.post(ITEMS, item);
        listed.then().statusCode(201);
        standing.post(ITEMS, item).then().statusCode(409).body("code", equalTo("number_taken"));
        Response delisted = standing.post(
                listed.header("Location") + "/delistings",
                1,
                Map.of("delistedOn", "2024-05-30", "reason", "đã xử lý xong"));
        delisted.then().statusCode(201);
        standing.get(delisted.path("links.shown"))
                .then()
                .statusCode(200)
                .body("caseId", equalTo(caseId))
                .body("delistedOn", equalTo("2024-05-30"))
                .body("sealedReason", startsWith("s1."));
        List<String> mine = standing.get(ITEMS + "?limit=200").path("items.caseId");
        org.junit.jupiter.api.Assertions.assertTrue(mine.contains(caseId));
        standing.get(ITEMS + "?open=true&caseId=" + caseId).then().body("items.size()", equalTo(0));
        elsewhere.get(ITEMS).then().statusCode(200).body("items.caseId", not(hasItem(caseId)));
    }

    @Test
    void whoever_holds_the_file_goes_on_with_the_case_and_nobody_else() {
        Response registered = registered("VV-5");
        String matter = registered.header("Location");
        new Elsewhere(incoming)
                .accepted(matter.substring(CASES.length() + 1), "T02-CQDT", LocalDate.parse("2024-01-02"));
        Map<String, Object> institution = Map.of("institutedOn", "2024-01-05");
        Map<String, Object> loss = Map.of("amountVnd", "1", "determinedOn", "2024-01-10");
        investigators
                .post(matter + "/institutions", 1, institution)
                .then()
                .statusCode(403)
                .body("code", equalTo("another_body_holds_the_file"));
        investigators.post(matter + "/losses", 1, loss).then().statusCode(403);
        correction(investigators, matter, 1).then().statusCode(403);
        investigators.get(registered.path("links.shown")).then().statusCode(200);
        Client holder = new Client(Tokens.officer("T02-CQDT", "T02", Role.HEAD_OF_INVESTIGATION));
        holder.post(matter + "/institutions", 1, institution).then().statusCode(201);
        holder.post(matter + "/losses", 2, loss).then().statusCode(201);
    }

    @Test
    void an_intake_officer_or_a_system_says_nothing_that_others_decide() {
        Client intake = new Client(Tokens.officer("T01-TT", "T01", Role.INTAKE_OFFICER));
        Client system = new Client(Tokens.officer("T01-TT", "T01", Role.AGENCY_CLIENT));
        for (Client client : List.of(intake, system)) {
            Map<String, Object> decided = matter("VV-6");
            decided.put("institutedOn", "2024-01-05");
            client.post(CASES, decided).then().statusCode(403);
            Map<String, Object> lost = matter("VV-6");
            lost.put("loss", Map.of("amountVnd", "1"));
            client.post(CASES, lost).then().statusCode(403);
        }
        String other = registered("VV-7").header("Location").substring(CASES.length() + 1);
        Response registered = system.post(CASES, matter("VV-6"));
        registered.then().statusCode(201);
        String location = registered.header("Location");
        Map<String, Object> instituted = matter("VV-6");
        instituted.put("institutedOn", "2024-01-05");
        Map<String, Object> joined = Map.of(
                "registered",
                matter("VV-6"),
                "joinder",
                Map.of("intoCase", other, "joinedOn", "2024-02-01"),
                "reason",
                "Ghi nhầm");
        for (Client client : List.of(intake, system)) {
            corrected(client, location, instituted).then().statusCode(403);
            client.post(location + "/corrections", 1, joined).then().statusCode(403);
        }
        corrected(system, location, instituted).then().body("code", equalTo("machine_takes_no_decision"));
        Map<String, Object> field = matter("VV-6");
        field.put("field", "land");
        corrected(intake, location, field).then().statusCode(201);
    }

    @Test
    void nobody_puts_a_case_out_of_the_sight_of_its_territory() {
        Map<String, Object> elsewhere = matter("VV-8");
        elsewhere.put("locality", "T02");
        investigators.post(CASES, elsewhere).then().statusCode(403).body("code", equalTo("outside_jurisdiction"));
        String location = registered("VV-8").header("Location");
        corrected(investigators, location, elsewhere)
                .then()
                .statusCode(403)
                .body("code", equalTo("outside_jurisdiction"));
        Map<String, Object> within = matter("VV-8");
        within.put("locality", "T01-CQDT");
        corrected(investigators, location, within).then().statusCode(201);
    }

    private static Response correction(Client client, String matter, long version) {
        Map<String, Object> registered = matter("VV-5");
        registered.put("field", "land");
        return client.post(
                matter + "/corrections", version, Map.of("registered", registered, "reason", "Ghi nhầm lĩnh vực"));
    }

    private static Response corrected(Client client, String location, Map<String, Object> registered) {
        return client.post(location + "/corrections", 1, Map.of("registered", registered, "reason", "Ghi nhầm"));
    }

    private Response registered(String number) {
        Response answer = registeredAgain(number);
        answer.then().statusCode(201);
        return answer;
    }

    private Response registeredAgain(String number) {
        return investigators.post(CASES, matter(number));
    }

    private static Map<String, Object> matter(String number) {
        Map<String, Object> body = new HashMap<>();
        body.put("number", number);
        body.put("itemType", "matter");
        body.put("title", "Vụ việc tại bệnh viện số 24");
        body.put("locality", "T01");
        body.put("field", "health");
        body.put("offenceGroup", "corruption");
        body.put("registeredOn", "2023-12-25");
        body.put("violationPeriod", "new");
        return body;
    }
}
