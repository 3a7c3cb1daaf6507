package vn.liem.investigation.investigation.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Ids;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class InvestigationBatchIT {

    private static final String INVESTIGATIONS = "/api/v1/investigations";
    private static final String BATCHES = "/api/v1/batches";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client importer = new Client(Tokens.importRunner());

    @Inject
    IncomingEvents incoming;

    @Test
    void a_batch_answers_for_each_row_and_changes_nothing_the_second_time() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        List<Map<String, Object>> rows = List.of(
                told(one, "instituted", "2024-01-08", 2, Map.of()),
                told(other, "instituted", "2024-02-08", 3, Map.of()),
                row(one, "charge_accused", "2024-01-20", accused(person, 2)),
                told(one, "investigation_extended", "2024-05-06", 4, Map.of("detail", "9")),
                told(one, "investigation_terminated", "2024-05-20", 5, Map.of("person", person.toString())),
                told(other, "investigation_resumed", "2024-05-06", 6, Map.of()),
                told(one, "investigation_concluded", "2024-06-06", 7, Map.of()),
                told(one, "judged", "2024-07-06", 8, Map.of()),
                row(other, "make_tea", "2024-07-06", Map.of()),
                row(other, "record_decision", "2024-07-06", Map.of("decision", "rumoured")));
        importer.post(BATCHES, Map.of("rows", rows))
                .then()
                .statusCode(200)
                .body(
                        "rows.outcome",
                        contains(
                                "done",
                                "done",
                                "done",
                                "done",
                                "done",
                                "done",
                                "done",
                                "refused",
                                "refused",
                                "unreadable"))
                .body("rows[7].code", equalTo("not_kept_here"))
                .body("rows[8].code", equalTo("unknown_command"))
                .body("rows[9].errors.pointer", hasItems("/decision", "/documentNo", "/line"))
                .body(
                        "rows.commandId",
                        equalTo(rows.stream().map(row -> row.get("commandId")).toList()));
        Response again = importer.post(BATCHES, Map.of("rows", rows.subList(0, 5)));
        again.then().body("rows.outcome", contains("replayed", "replayed", "replayed", "replayed", "replayed"));

        police.get(INVESTIGATIONS + "/" + one + "?position=" + again.path("rows[4].position"))
                .then()
                .statusCode(200)
                .body("stage", equalTo("prosecution"))
                .body("decisions[1].detail", equalTo("9"))
                .body("decisions[1].line.line", equalTo(4));
    }

    @Test
    void any_day_of_the_calendar_that_a_register_tells_is_taken() {
        UUID caseId = UUID.randomUUID();
        importer.post(BATCHES, Map.of("rows", List.of(told(caseId, "instituted", "0024-01-08", 2, Map.of()))))
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("done"));
        importer.post(BATCHES, Map.of("rows", List.of(told(caseId, "instituted", "2024-02-30", 2, Map.of()))))
                .then()
                .body("rows.outcome", contains("unreadable"));
    }

    @Test
    void an_import_is_told_what_people_decided_and_not_what_registers_told() {
        UUID caseId = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        importer.post(
                        BATCHES,
                        Map.of(
                                "rows",
                                List.of(
                                        told(caseId, "instituted", "2024-01-08", 2, Map.of()),
                                        row(caseId, "charge_accused", "2024-01-20", accused(person, 2)))))
                .then()
                .body("rows.outcome", contains("done", "done"));
        police.post(
                        INVESTIGATIONS + "/" + caseId + "/conclusions",
                        Map.of("documentNo", "7/KLĐT", "decidedOn", "2024-03-01"))
                .then()
                .statusCode(201);
        Map<String, Object> question = Map.of(
                "decisionsOf",
                "investigation",
                "cases",
                List.of(
                        Map.of("id", caseId.toString(), "people", List.of(person.toString())),
                        Map.of("id", UUID.randomUUID().toString())));
        importer.post(BATCHES + "/recorded", question)
                .then()
                .statusCode(200)
                .body("cases.id", contains(caseId.toString()))
                .body("cases[0].decisions.decision", contains("investigation_concluded"))
                .body("cases[0].decisions.documentNo", contains("7/KLĐT"))
                .body("cases[0].decisions.unit", contains("T01-CQDT"))
                .body("cases[0].charges", empty());
        police.post(BATCHES + "/recorded", question).then().statusCode(403);
    }

    @Test
    void rows_of_one_day_take_effect_in_the_order_of_their_file_in_whatever_order_they_come() {
        UUID caseId = UUID.randomUUID();
        Response brought = importer.post(
                BATCHES,
                Map.of(
                        "rows",
                        List.of(
                                told(caseId, "investigation_resumed", "2024-03-04", 6, Map.of()),
                                told(caseId, "instituted", "2024-01-08", 2, Map.of()),
                                told(caseId, "investigation_suspended", "2024-03-04", 5, Map.of("detail", "a")),
                                told(caseId, "investigation_extended", "2024-03-04", 4, Map.of("detail", "2")))));
        brought.then().body("rows.outcome", contains("done", "done", "done", "done"));
        police.get(INVESTIGATIONS + "/" + caseId + "?position=" + brought.path("rows[3].position"))
                .then()
                .body("stage", equalTo("investigation"))
                .body("decisions.documentNo", contains("2/QĐ", "4/QĐ", "5/QĐ", "6/QĐ"));
    }

    @Test
    void a_decision_that_was_brought_in_is_corrected_and_taken_back_by_its_row() {
        UUID caseId = UUID.randomUUID();
        Map<String, Object> moved = told(caseId, "investigation_extended", "2024-03-05", 4, Map.of("detail", "3"));
        moved.put("command", "correct_decision");
        Map<String, Object> gone = told(caseId, "investigation_extended", "2024-03-05", 4, Map.of());
        gone.put("command", "withdraw_decision");
        Response brought = importer.post(
                BATCHES,
                Map.of(
                        "rows",
                        List.of(
                                told(caseId, "instituted", "2024-01-08", 2, Map.of()),
                                told(caseId, "investigation_extended", "2024-03-04", 4, Map.of("detail", "2")),
                                moved)));
        brought.then().body("rows.outcome", contains("done", "done", "done"));
        police.get(INVESTIGATIONS + "/" + caseId + "?position=" + brought.path("rows[2].position"))
                .then()
                .body("decisions[1].detail", equalTo("3"))
                .body("decisions[1].decidedOn", equalTo("2024-03-05"));
        importer.post(BATCHES, Map.of("rows", List.of(gone)))
                .then()
                .body("rows.outcome", contains("done"))
                .body("rows[0].eventIds", not(empty()));
    }

    @Test
    void what_a_body_recorded_in_the_system_is_no_business_of_a_register() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        UUID person = UUID.randomUUID();
        police.post(
                        INVESTIGATIONS,
                        Map.of("caseId", caseId.toString(), "documentNo", "2/QĐ", "decidedOn", "2024-01-08"))
                .then()
                .statusCode(201);
        police.post(INVESTIGATIONS + "/" + caseId + "/accused", charge(person))
                .then()
                .statusCode(201);
        Map<String, Object> moved = told(caseId, "instituted", "2024-01-09", 2, Map.of());
        moved.put("command", "correct_decision");
        Map<String, Object> gone = told(caseId, "instituted", "2024-01-08", 2, Map.of());
        gone.put("command", "withdraw_decision");
        Map<String, Object> uncharged =
                row(caseId, "withdraw_charge", "2024-01-20", Map.of("person", person.toString(), "line", line(3)));
        Map<String, Object> recharged = row(caseId, "correct_charge", "2024-01-21", accused(person, 3));
        importer.post(BATCHES, Map.of("rows", List.of(moved, gone, uncharged, recharged)))
                .then()
                .statusCode(200)
                .body("rows.outcome", everyItem(equalTo("refused")))
                .body("rows.code", everyItem(equalTo("not_from_a_register")));
    }

    @Test
    void no_register_stops_a_case_in_which_people_have_decided() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        UUID ofRegisters = UUID.randomUUID();
        police.post(
                        INVESTIGATIONS,
                        Map.of("caseId", caseId.toString(), "documentNo", "1/KT", "decidedOn", "2024-01-08"))
                .then()
                .statusCode(201);
        importer.post(
                        BATCHES,
                        Map.of(
                                "rows",
                                List.of(
                                        told(caseId, "investigation_terminated", "2024-02-01", 4, Map.of()),
                                        told(caseId, "investigation_suspended", "2024-02-01", 5, Map.of()),
                                        told(caseId, "investigation_extended", "2024-02-01", 6, Map.of("detail", "2")),
                                        told(ofRegisters, "instituted", "2024-01-08", 7, Map.of()),
                                        told(ofRegisters, "investigation_terminated", "2024-02-01", 8, Map.of()))))
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("refused", "refused", "done", "done", "done"))
                .body("rows[0].code", equalTo("ends_a_case_of_the_system"))
                .body("rows[1].code", equalTo("ends_a_case_of_the_system"));
    }

    @Test
    void rows_come_from_the_account_of_imports_and_from_no_person() {
        Map<String, Object> batch =
                Map.of("rows", List.of(told(UUID.randomUUID(), "instituted", "2024-01-08", 2, Map.of())));
        new Client(Tokens.officer("T01-NC", "T01", Role.IMPORTER))
                .post(BATCHES, batch)
                .then()
                .statusCode(403);
        new Client(Tokens.officer("T01-NC", "T01", Role.IMPORTER, Role.IMPORT_RUNNER))
                .post(BATCHES, batch)
                .then()
                .statusCode(403);
    }

    @Test
    void nobody_claims_the_id_of_a_row_before_it_comes() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        Map<String, Object> row = told(caseId, "instituted", "2024-01-08", 2, Map.of());
        UUID id = UUID.fromString((String) row.get("commandId"));
        police.post(
                        id,
                        INVESTIGATIONS,
                        Map.of("caseId", caseId.toString(), "documentNo", "9/KT", "decidedOn", "2024-01-08"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reserved"));
        Map<String, Object> random = new HashMap<>(row);
        random.put("commandId", UUID.randomUUID().toString());
        importer.post(BATCHES, Map.of("rows", List.of(random, row)))
                .then()
                .body("rows.outcome", contains("refused", "done"))
                .body("rows[0].code", equalTo("command_id_of_a_person"));
    }

    private static Map<String, Object> charge(UUID person) {
        return Map.of(
                "person",
                person.toString(),
                "documentNo",
                "10/KTBC",
                "chargedOn",
                "2024-01-20",
                "article",
                "357",
                "clause",
                "1",
                "official",
                true,
                "partyMember",
                false,
                "managedBy",
                "province",
                "sealedPosition",
                "s1.k1.cmVhc29u");
    }

    @Test
    void a_number_that_stands_for_another_decision_now_is_corrected_in_one_step() {
        UUID caseId = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        Map<String, Object> other = told(caseId, "prosecution_suspended", "2024-03-05", 4, Map.of());
        other.put("command", "correct_decision");
        Map<String, Object> elsewhere = told(caseId, "court_accepted", "2024-03-05", 4, Map.of());
        elsewhere.put("command", "correct_decision");
        Response brought = importer.post(
                BATCHES,
                Map.of(
                        "rows",
                        List.of(
                                told(caseId, "instituted", "2024-01-08", 2, Map.of()),
                                row(caseId, "charge_accused", "2024-01-20", accused(person, 2)),
                                told(caseId, "investigation_concluded", "2024-02-04", 3, Map.of()),
                                told(caseId, "indicted", "2024-03-04", 4, Map.of()),
                                other,
                                elsewhere)));
        brought.then()
                .body("rows.outcome", contains("done", "done", "done", "done", "done", "refused"))
                .body("rows[5].code", equalTo("not_kept_here"));
        police.get(INVESTIGATIONS + "/" + caseId + "?position=" + brought.path("rows[4].position"))
                .then()
                .body("stage", equalTo("prosecution_suspended"))
                .body("decisions.decision", contains("instituted", "investigation_concluded", "prosecution_suspended"));
    }

    @Test
    void a_row_that_cannot_be_read_is_answered_beside_the_others() {
        Map<String, Object> broken = told(UUID.randomUUID(), "instituted", "2024-01-08", 2, Map.of());
        broken.put("subject", "VA-1");
        importer.post(
                        BATCHES,
                        Map.of(
                                "rows",
                                List.of(broken, told(UUID.randomUUID(), "instituted", "2024-01-08", 3, Map.of()))))
                .then()
                .statusCode(200)
                .body("rows.outcome", contains("unreadable", "done"))
                .body("rows[0].errors.pointer", contains("/subject"));
    }

    @Test
    void batches_are_for_importers_and_have_a_bound() {
        Map<String, Object> batch = Map.of("rows", List.of());
        police.post(BATCHES, batch).then().statusCode(403);
        List<Map<String, Object>> many = new ArrayList<>();
        for (int line = 0; line <= 500; line++) {
            many.add(row(UUID.randomUUID(), "record_decision", "2024-01-01", Map.of()));
        }
        importer.post(BATCHES, Map.of("rows", many)).then().statusCode(422).body("errors.code", contains("too_many"));
    }

    private static Map<String, Object> accused(UUID person, int line) {
        return Map.of(
                "person",
                person.toString(),
                "line",
                line(line),
                "article",
                "357",
                "clause",
                "2",
                "official",
                true,
                "partyMember",
                true,
                "managedBy",
                "none");
    }

    private static Map<String, Object> told(
            UUID caseId, String decision, String day, int line, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("decision", decision);
        body.put("documentNo", line + "/QĐ");
        body.put("line", line(line));
        return row(caseId, "record_decision", day, body);
    }

    private static Map<String, Object> row(UUID caseId, String command, String day, Map<String, Object> body) {
        return new HashMap<>(Map.of(
                "commandId",
                Ids.version8("test", UUID.randomUUID().toString()).toString(),
                "command",
                command,
                "subject",
                caseId.toString(),
                "occurredOn",
                day,
                "onBehalfOf",
                "T01-CQDT",
                "body",
                body));
    }

    private static Map<String, Object> line(int line) {
        return Map.of("file", "a".repeat(64), "line", line);
    }
}
