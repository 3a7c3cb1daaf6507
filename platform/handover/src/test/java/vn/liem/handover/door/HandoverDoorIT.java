package vn.liem.handover.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.liem.eventstore.Authorship;
import vn.liem.handover.desk.Asked;
import vn.liem.handover.desk.HandoverDesk;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;
import vn.liem.verifier.Hash;

@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class HandoverDoorIT {

    private static final String HANDOVERS = "/api/v1/handovers";

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procurators = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));
    private final Client elsewhere = new Client(Tokens.officer("T02-VKS", "T02", Role.PROCURATOR));

    @Inject
    HandoverDesk desk;

    @Inject
    Clock clock;

    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void the_police_hold_a_file() {
        UUID command = UUID.randomUUID();
        FileSubject file = new FileSubject(SubjectKind.CASE, caseId);
        LocalDate today = LocalDate.now(clock);
        Authorship by = new Authorship("test", Optional.empty(), command, command, Optional.empty());
        desk.keep(
                new OpenFile(file, new UnitCode("T01-CQDT"), today),
                new Asked(by, today, Hash.over(command.toString().getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_file_goes_from_the_police_to_the_procuracy_and_both_receipts_are_shown() {
        String handover = offered();
        JsonPath received = shown(procurators, handover, "received");
        assertEquals("HND-01", received.getString("term.rule"));
        assertEquals(List.of(), received.getList("receipt.mismatches"));
        assertEquals(received.getString("offer.leaf"), received.getString("receipt.offerLeaf"));
        assertTrue(received.getString("receipt.sendersCheckpoint").startsWith("liem/investigation-service/1\n"));

        procurators.post(handover + "/acceptances", Map.of()).then().statusCode(201);
        JsonPath released = shown(police, handover, "released");
        assertEquals(released.getString("receipt.leaf"), released.getString("receiptAtSender.receiptLeaf"));
        assertEquals(released.getString("acceptance.leaf"), released.getString("release.evidence.leaf"));
        assertEquals("in_time", released.getString("release.timeliness"));
        procurators
                .get("/api/v1/cases/" + caseId + "/custody")
                .then()
                .statusCode(200)
                .body("holder", equalTo("T01-VKS"))
                .body("epoch", equalTo(2))
                .body("ground", equalTo("accepted"));
    }

    @Test
    void a_rejection_shows_its_reason_sealed() {
        String handover = offered();
        shown(procurators, handover, "received");
        procurators
                .post(handover + "/rejections", Map.of("reason", "Không thuộc thẩm quyền", "redirectTo", "T01-TA"))
                .then()
                .statusCode(201);
        JsonPath rejected = shown(police, handover, "rejected");
        assertTrue(rejected.getString("rejection.sealedReason").startsWith("s1." + caseId));
        assertEquals("T01-TA", rejected.getString("rejection.redirectTo"));
    }

    @Test
    void a_file_is_asked_back_and_given_back() {
        String handover = offered();
        shown(procurators, handover, "received");
        police.post(handover + "/withdrawal-requests", Map.of("reason", "Gửi nhầm"))
                .then()
                .statusCode(201);
        shown(procurators, handover, "asked_back");
        OfferAtDoor.until(
                () -> procurators.post(handover + "/withdrawals", Map.of()), answer -> answer.statusCode() == 201);
        shown(police, handover, "withdrawn");
    }

    @Test
    void an_urgent_measure_is_shown() {
        String handover = offered();
        String measure = UUID.randomUUID().toString();
        police.post(handover + "/urgent-measures", Map.of("measureId", measure))
                .then()
                .statusCode(201);
        OfferAtDoor.until(
                () -> procurators.get(handover), answer -> answer.asString().contains(measure));
    }

    @Test
    void an_operator_ends_what_nobody_will_answer() {
        String handover = offered();
        new Client(Tokens.officer("T01-NC", "T01", Role.ADMINISTRATOR))
                .post(handover + "/ends", Map.of("reason", "Cơ quan nhận đã giải thể", "documentNumber", "17/QĐ-BCĐ"))
                .then()
                .statusCode(201);
        shown(police, handover, "ended_by_operator");
    }

    @Test
    void only_the_holder_offers_and_only_the_addressee_answers() {
        procurators.post(HANDOVERS, file()).then().statusCode(403).body("code", equalTo("another_body_holds_the_file"));
        String handover = offered();
        shown(procurators, handover, "received");
        police.post(handover + "/acceptances", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("not_offered_to_this_body"));
        elsewhere.get(handover).then().statusCode(403);
        elsewhere.get(HANDOVERS).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void what_a_rule_forbids_is_said_in_both_languages() {
        offered();
        police.post(HANDOVERS, file())
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("already_under_offer"))
                .body("titleVi", equalTo("Hồ sơ đã được chuyển đến một cơ quan và chưa có trả lời."));
    }

    @Test
    void the_same_key_gets_the_first_answer() {
        UUID key = UUID.randomUUID();
        Response first = police.post(key, HANDOVERS, file());
        police.post(key, HANDOVERS, file())
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", equalTo(first.header("Location")));
    }

    @Test
    void every_wrong_field_is_named() {
        Map<String, Object> wrong = new HashMap<>(file());
        wrong.put("subjectKind", "box");
        wrong.put("legalBasis", "");
        wrong.put("documents", List.of(Map.of("documentNumber", "1", "sha256", "no hash", "pages", 1)));
        police.post(HANDOVERS, wrong)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/subjectKind", "/legalBasis", "/documents/0/sha256"));
    }

    @Test
    void the_law_is_cited_in_clear_and_the_note_beside_it_is_shown_sealed() {
        Map<String, Object> noted = new HashMap<>(file());
        noted.put("legalBasis", basis(Map.of("law", "decree", "number", "59/2019", "article", "55", "point", "đ")));
        Response offered = police.post(HANDOVERS, noted);
        offered.then().statusCode(201);
        JsonPath shown = shown(police, offered.header("Location"), "received");
        assertEquals("59/2019", shown.getString("offer.legalBasis.articles[0].number"));
        assertEquals("đ", shown.getString("offer.legalBasis.articles[0].point"));
        assertTrue(shown.getString("offer.legalBasis.sealedNote").startsWith("s1." + caseId));
        assertEquals(-1, police.get(offered.header("Location")).asString().indexOf("Nguyễn Văn A"));
    }

    @Test
    void what_is_no_citation_is_refused_with_the_place_and_a_sentence() {
        Map<String, Object> wrong = new HashMap<>(file());
        wrong.put("legalBasis", "BLTTHS Đ.232");
        police.post(HANDOVERS, wrong).then().statusCode(422).body("errors.pointer", hasItem("/legalBasis"));
        wrong.put("legalBasis", Map.of("note", "Điều 232"));
        police.post(HANDOVERS, wrong).then().statusCode(422).body("errors.code", hasItem("no_article_cited"));
        wrong.put(
                "legalBasis",
                basis(Map.of("law", "decree", "article", "Nguyễn Văn A", "clause", "một", "point", "abc")));
        police.post(HANDOVERS, wrong)
                .then()
                .statusCode(422)
                .body("errors.code", hasItems("act_number_missing", "not_an_article", "not_a_clause", "not_a_point"))
                .body("errors.pointer", hasItems("/legalBasis/articles/0/number", "/legalBasis/articles/0/article"))
                .body(
                        "errors.messageVi",
                        hasItem("Điều được ghi bằng số, ví dụ 62 hoặc 217a; nội dung khác hãy ghi vào phần ghi chú."));
        wrong.put("legalBasis", basis(Map.of("law", "decree", "number", "NĐ-CP", "article", "55")));
        police.post(HANDOVERS, wrong)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("not_an_act_number"))
                .body(not(containsString("NĐ-CP")));
    }

    private static Map<String, Object> basis(Map<String, Object> article) {
        return Map.of("articles", List.of(article), "note", "Theo đề nghị của Nguyễn Văn A");
    }

    @Test
    void a_document_is_handed_in_before_a_list_names_it() {
        Map<String, Object> unknown = new HashMap<>(file());
        String hash = Hash.over("Biên bản".getBytes(StandardCharsets.UTF_8)).hex();
        unknown.put("documents", List.of(Map.of("documentNumber", "BL 1", "sha256", hash, "pages", 1)));
        police.post(HANDOVERS, unknown).then().statusCode(409).body("code", equalTo("document_not_stored"));
        put("/api/v1/documents/" + hash, "Biên bản khác")
                .then()
                .statusCode(422)
                .body("code", equalTo("document_altered"));
        put("/api/v1/documents/" + hash, "Biên bản").then().statusCode(201).body("sha256", equalTo(hash));
        police.post(HANDOVERS, unknown).then().statusCode(201);
    }

    @Test
    void lists_are_filtered_by_state_and_body() {
        String handover = offered();
        shown(police, handover, "received");
        String id = handover.substring(handover.lastIndexOf('/') + 1);
        police.get(HANDOVERS + "?state=received&unit=T01-VKS&subject=case:" + caseId)
                .then()
                .statusCode(200)
                .body("items.offerId", hasItem(id));
        police.get(HANDOVERS + "?state=released&subject=case:" + caseId)
                .then()
                .statusCode(200)
                .body("items.offerId", not(hasItem(id)));
        police.get(HANDOVERS + "?state=lost").then().statusCode(400);
    }

    @Test
    void proofs_and_documents_are_for_services_alone() {
        offered();
        police.get("/internal/evidence/1").then().statusCode(403);
        police.get("/internal/evidence/handovers/" + UUID.randomUUID()).then().statusCode(403);
        police.request()
                .accept(ContentType.ANY)
                .get("/internal/documents/" + "a".repeat(64))
                .then()
                .statusCode(403);
    }

    @Test
    void a_hand_over_that_is_not_there_is_not_found() {
        police.get(HANDOVERS + "/" + UUID.randomUUID()).then().statusCode(404).body("traceId", notNullValue());
        police.post(HANDOVERS + "/" + UUID.randomUUID() + "/acceptances", Map.of())
                .then()
                .statusCode(404);
    }

    private String offered() {
        return OfferAtDoor.offered(police, caseId);
    }

    private Map<String, Object> file() {
        return OfferAtDoor.file(police, caseId);
    }

    private static JsonPath shown(Client client, String handover, String state) {
        return OfferAtDoor.shown(client, handover, state);
    }

    private Response put(String path, String content) {
        return police.request()
                .contentType("application/octet-stream")
                .accept(ContentType.JSON)
                .body(content.getBytes(StandardCharsets.UTF_8))
                .put(path);
    }
}
