package vn.liem.investigation.investigation.door;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.liem.investigation.door.BeginOfCase.INVESTIGATIONS;
import static vn.liem.investigation.door.BeginOfCase.SEALED;
import static vn.liem.investigation.door.BeginOfCase.charges;
import static vn.liem.investigation.door.BeginOfCase.institutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.service.exchange.IncomingEvents;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.RegistryTold;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** Joinder, separation and what takes a joinder back, over REST: in both cases or in none. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class OfTwoCasesIT {

    private static final List<String> FACTS = List.of("necessary", "truth_not_affected", "procuracy_agrees");

    private final Client police = new Client(Tokens.officer("T01-CQDT", "T01", Role.HEAD_OF_INVESTIGATION));
    private final Client procuracy = new Client(Tokens.officer("T01-VKS", "T01", Role.PROCURATOR));

    @Inject
    IncomingEvents incoming;

    @Test
    void a_case_that_was_joined_into_another_takes_only_what_was_decided_before() {
        UUID caseId = opened();
        new RegistryTold(incoming).joined(caseId, "2024-05-06");
        police.post(path(caseId, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_another"))
                .body("detail", containsString("CPC 170"))
                .body("detailVi", containsString("06/05/2024"));
        police.post(path(caseId, "reopenings"), reopening("2024-05-08"))
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_another"))
                .body("detail", containsString("decisions of later days are recorded there"));
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "353").then().statusCode(201);
        police.post(path(caseId, "conclusions"), decision("8/KL", "2024-05-06"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_case_whose_joinder_was_annulled_takes_later_decisions_again() {
        UUID caseId = opened();
        UUID person = UUID.randomUUID();
        charges(police, caseId, person, "353").then().statusCode(201);
        RegistryTold registry = new RegistryTold(incoming);
        registry.joined(caseId, "2024-05-06");
        police.post(path(caseId, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(409);
        registry.joinderAnnulled(caseId, "2024-05-06");
        police.post(path(caseId, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_joinder_stands_in_both_cases_in_one_append_or_in_none() {
        UUID survivor = charged();
        UUID absorbed = charged();
        Response joined = joins(survivor, absorbed, "17/NVA", "accomplices");
        joined.then().statusCode(201);
        police.get(path(survivor, "") + "?position=" + joined.path("position"))
                .then()
                .body("decisions.decision", hasItem("cases_joined"));
        police.get(path(absorbed, "") + "?position=" + joined.path("position"))
                .then()
                .body("decisions.decision", hasItem("case_joined_into_other"));
        police.post(path(absorbed, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_another"));
        police.post(path(survivor, "conclusions"), decision("9/KL", "2024-05-07"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_joinder_that_one_of_the_cases_does_not_allow_is_recorded_in_neither() {
        UUID survivor = charged();
        UUID absorbed = charged();
        UUID third = charged();
        joins(survivor, absorbed, "17/NVA", "no_such_ground").then().statusCode(409);
        UUID concluded = charged();
        police.post(path(concluded, "conclusions"), decision("9/KL", "2024-02-05"))
                .then()
                .statusCode(201);
        joins(survivor, concluded, "17/NVA", "accomplices").then().statusCode(409);
        joins(survivor, survivor, "17/NVA", "accomplices")
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_itself"));
        Response untouched = police.get(path(survivor, ""));
        untouched.then().body("decisions.decision", not(hasItem("cases_joined")));
        joins(survivor, absorbed, "17/NVA", "accomplices").then().statusCode(201);
        joins(absorbed, third, "18/NVA", "accomplices")
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_into_absorbed"));
        Map<String, Object> byHand = Map.of(
                "documentNo",
                "19/NVA",
                "decidedOn",
                "2024-03-01",
                "step",
                Map.of("code", "cases_joined", "by", "investigation_agency", "ground", "accomplices"));
        police.post(path(survivor, "steps"), byHand)
                .then()
                .statusCode(409)
                .body("code", equalTo("step_has_its_own_door"));
    }

    @Test
    void an_annulled_joinder_stands_in_neither_case_and_the_case_may_be_joined_anew() {
        UUID survivor = charged();
        UUID absorbed = charged();
        UUID other = charged();
        joins(survivor, absorbed, "17/NVA", "accomplices").then().statusCode(201);
        Map<String, Object> half = Map.of("documentNo", "17/NVA", "annulledBy", "20/HB", "sealedReason", SEALED);
        police.post(path(absorbed, "annulments"), 2, half)
                .then()
                .statusCode(409)
                .body("code", equalTo("step_has_its_own_door"));
        annuls(other, absorbed).then().statusCode(409).body("code", equalTo("not_joined"));
        Response annulled = annuls(survivor, absorbed);
        annulled.then().statusCode(201);
        for (UUID each : List.of(survivor, absorbed)) {
            police.get(path(each, "") + "?position=" + annulled.path("position"))
                    .then()
                    .body("decisions.decision", not(hasItem("cases_joined")))
                    .body("decisions.decision", not(hasItem("case_joined_into_other")));
        }
        joins(other, absorbed, "22/NVA", "accomplices")
                .then()
                .statusCode(409)
                .body("code", equalTo("joined_before_annulment"));
        joins(other, absorbed, "23/NVA", "accomplices", "2024-03-20").then().statusCode(201);
    }

    private Response annuls(UUID survivor, UUID absorbed) {
        return procuracy.post(
                path(survivor, "joinders/annulments"),
                Map.of(
                        "absorbed",
                        absorbed.toString(),
                        "annulledBy",
                        "21/HB",
                        "annulledOn",
                        "2024-03-15",
                        "sealedReason",
                        SEALED,
                        "sealedReasonThere",
                        SEALED));
    }

    @Test
    void a_separated_accused_is_decided_on_in_the_new_case_alone_with_the_charge_that_stands_in_the_old_one() {
        UUID from = charged();
        UUID person = UUID.randomUUID();
        charges(police, from, person, "357").then().statusCode(201);
        police.post(path(from, "measures"), detention(person, "2/LTG", "2024-02-20", "2024-03-06"))
                .then()
                .statusCode(201);
        String number = "T01-VA-" + UUID.randomUUID();
        Response separated = separates(from, number, List.of(person.toString()), FACTS);
        separated.then().statusCode(201);
        UUID into = UUID.fromString(separated.header("Location").substring(INVESTIGATIONS.length() + 1));
        String position = "?position=" + separated.path("position");
        police.get(path(into, "") + position)
                .then()
                .statusCode(200)
                .body("stage", equalTo("investigation"))
                .body("decisions.decision", contains("case_begun_by_separation"));
        police.get(path(into, "accused") + position)
                .then()
                .body("items.person", contains(person.toString()))
                .body("items.article", contains("357"))
                .body("items.cameFrom", contains(from.toString()));
        police.get(path(from, "accused") + position).then().body("items.wentInto", hasItem(into.toString()));
        police.get(path(into, "measures") + position)
                .then()
                .body("items.recordedIn", contains(from.toString()))
                .body("items[0].measures.documentNo", contains("2/LTG"));
        police.post(path(into, "measures"), detention(person, "7/LTG", "2024-03-03", "2024-03-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already_held"));
        police.post(path(into, "measures"), detention(person, "7/LTG", "2024-03-07", "2024-03-20"))
                .then()
                .statusCode(201);
        Map<String, Object> changed = new HashMap<>(decision("3/TĐ", "2024-04-01"));
        changed.put("person", person.toString());
        changed.put("step", Map.of("code", "charge_changed", "by", "investigation_agency"));
        police.post(path(from, "steps"), changed)
                .then()
                .statusCode(409)
                .body("code", equalTo("separated_into_another"));
        police.post(path(into, "steps"), changed).then().statusCode(201);
        Response again = separates(from, number, List.of(person.toString()), FACTS);
        again.then().statusCode(200);
        separates(from, number, List.of(), FACTS).then().statusCode(409);
    }

    @Test
    void a_separation_that_one_of_the_cases_does_not_allow_is_recorded_in_neither() {
        UUID from = charged();
        UUID stranger = UUID.randomUUID();
        String number = "T01-VA-" + UUID.randomUUID();
        separates(from, number, List.of(stranger.toString()), FACTS)
                .then()
                .statusCode(409)
                .body("code", equalTo("not_charged"));
        separates(from, number, List.of(), List.of()).then().statusCode(409).body("code", equalTo("nothing_separated"));
        charges(police, from, stranger, "353").then().statusCode(201);
        separates(from, number, List.of(stranger.toString()), List.of("necessary"))
                .then()
                .statusCode(409)
                .body("code", equalTo("condition_stated"))
                .body("detail", containsString("CPC 170(2)"));
        police.get(path(from, "")).then().body("decisions.decision", not(hasItem("case_separated")));
        Map<String, Object> byHand = new HashMap<>(decision("19/TVA", "2024-03-01"));
        byHand.put("step", Map.of("code", "case_separated", "by", "investigation_agency"));
        police.post(path(from, "steps"), byHand).then().statusCode(409).body("code", equalTo("step_has_its_own_door"));
        separates(from, number, List.of(stranger.toString()), FACTS).then().statusCode(201);
    }

    private static Map<String, Object> detention(UUID person, String number, String from, String to) {
        return Map.of(
                "person",
                person.toString(),
                "documentNo",
                number,
                "kind",
                "detention",
                "decidedOn",
                from,
                "startsOn",
                from,
                "endsOn",
                to,
                "ground",
                "fled");
    }

    private Response separates(UUID from, String number, List<String> people, List<String> facts) {
        return police.post(
                path(from, "separations"),
                Map.of(
                        "number",
                        number,
                        "people",
                        people,
                        "offences",
                        List.of(),
                        "documentNo",
                        "18/TVA",
                        "decidedOn",
                        "2024-03-01",
                        "facts",
                        facts));
    }

    private Response joins(UUID survivor, UUID absorbed, String number, String ground) {
        return joins(survivor, absorbed, number, ground, "2024-03-01");
    }

    private Response joins(UUID survivor, UUID absorbed, String number, String ground, String day) {
        return police.post(
                path(survivor, "joinders"),
                Map.of("absorbed", absorbed.toString(), "documentNo", number, "decidedOn", day, "ground", ground));
    }

    private UUID charged() {
        UUID caseId = opened();
        charges(police, caseId, UUID.randomUUID(), "353").then().statusCode(201);
        return caseId;
    }

    private UUID opened() {
        UUID caseId = new RegistryTold(incoming).registered("T01");
        institutes(police, caseId).then().statusCode(201);
        return caseId;
    }

    private static String path(UUID caseId, String what) {
        return INVESTIGATIONS + "/" + caseId + "/" + what;
    }

    private static Map<String, Object> reopening(String day) {
        return Map.of(
                "because",
                "returned_for_further_investigation",
                "returnedBy",
                "judge",
                "documentNo",
                "7/TRHS",
                "unit",
                "T01-TA",
                "decidedOn",
                day);
    }

    private static Map<String, Object> decision(String number, String day) {
        return Map.of("documentNo", number, "decidedOn", day);
    }
}
