package vn.liem.security.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.liem.security.Role;
import vn.liem.security.Secrecy;

/** Holds {@code deploy/keycloak/liem-realm.json} to the roles and to the token check. */
class RealmFileTest {

    private static final Path FOLDER = Path.of(System.getProperty("liem.root", "../.."), "deploy", "keycloak");
    private static final List<String> SERVICES = List.of(
            "case-service",
            "investigation-service",
            "trial-service",
            "recovery-service",
            "notification-service",
            "monitoring-service");
    /** The client by which case-service tells other services what a register brings them. */
    private static final String IMPORTER = OfficerOfClaims.RUNNER_CLIENT;

    private static final Set<String> ATTRIBUTES =
            Set.of(OfficerOfClaims.AGENCY, OfficerOfClaims.JURISDICTION, OfficerOfClaims.CLEARANCE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(LIEM_[A-Z_]+)}");

    /** The roles whose decisions take effect by a second signature. */
    private static final Set<String> SIGNING = Stream.of(
                    Role.HEAD_OF_INVESTIGATION, Role.PROCURATOR, Role.COURT_OFFICER, Role.ENFORCEMENT_OFFICER)
            .map(Role::code)
            .collect(Collectors.toCollection(TreeSet::new));

    private static String text = "";
    private static JsonNode realm = new ObjectMapper().createObjectNode();

    @BeforeAll
    static void readTheFile() throws IOException {
        text = Files.readString(FOLDER.resolve("liem-realm.json"));
        realm = new ObjectMapper().readTree(text);
    }

    @Test
    void its_roles_are_the_roles_of_the_policy_and_the_one_of_services() {
        Set<String> codes = Stream.of(Role.values()).map(Role::code).collect(Collectors.toSet());
        codes.add(OfficerOfClaims.SERVICE_ROLE);
        assertEquals(codes, names(realm.at("/roles/realm"), "name"));
        for (JsonNode role : realm.at("/roles/realm")) {
            Role.ofCode(role.path("name").asText())
                    .ifPresent(known -> assertEquals(
                            known.vietnamese() + " · " + known.english(),
                            role.path("description").asText()));
        }
    }

    @Test
    void every_client_is_confidential_takes_no_passwords_and_names_the_audience() {
        Set<String> expected = new TreeSet<>(SERVICES);
        expected.addAll(List.of("liem-ui", "agency-demo", IMPORTER));
        assertEquals(expected, names(realm.path("clients"), "clientId"));
        for (JsonNode client : realm.path("clients")) {
            assertFalse(client.path("publicClient").asBoolean(true));
            assertFalse(client.path("directAccessGrantsEnabled").asBoolean(true));
            assertFalse(client.path("implicitFlowEnabled").asBoolean(true));
            assertTrue(PLACEHOLDER.matcher(client.path("secret").asText()).matches());
            assertEquals(
                    List.of(OfficerOfClaims.AUDIENCE),
                    mappers(client, "oidc-audience-mapper")
                            .map(mapper -> mapper.at("/config/included.custom.audience")
                                    .asText())
                            .toList());
        }
    }

    @Test
    void officers_and_agencies_carry_their_attributes_and_services_none() {
        for (JsonNode client : realm.path("clients")) {
            Set<String> claims = mappers(client, "oidc-usermodel-attribute-mapper")
                    .filter(mapper ->
                            mapper.at("/config/access.token.claim").asText().equals("true"))
                    .filter(mapper -> mapper.at("/config/user.attribute").equals(mapper.at("/config/claim.name")))
                    .map(mapper -> mapper.at("/config/claim.name").asText())
                    .collect(Collectors.toSet());
            boolean service = SERVICES.contains(client.path("clientId").asText());
            assertEquals(
                    service ? Set.of() : ATTRIBUTES,
                    claims,
                    client.path("clientId").asText());
        }
    }

    @Test
    void no_person_signs_in_through_the_client_of_imports() {
        assertFalse(client(IMPORTER).path("standardFlowEnabled").asBoolean(true));
        assertTrue(client(IMPORTER).path("serviceAccountsEnabled").asBoolean());
    }

    @Test
    void the_pages_come_back_to_one_address_with_a_proof_key() {
        JsonNode ui = client("liem-ui");
        assertEquals("[\"${LIEM_UI_URL}/signed-in\"]", ui.path("redirectUris").toString());
        assertEquals(
                "${LIEM_UI_URL}/signed-out",
                ui.at("/attributes/post.logout.redirect.uris").asText());
        assertEquals("S256", ui.at("/attributes/pkce.code.challenge.method").asText());
        assertEquals("[]", ui.path("webOrigins").toString());
    }

    @Test
    void tokens_are_short_and_signed_with_ps256_and_guessing_is_slowed() {
        assertEquals("PS256", realm.path("defaultSignatureAlgorithm").asText());
        assertEquals(300, realm.path("accessTokenLifespan").asInt());
        assertTrue(realm.path("bruteForceProtected").asBoolean());
        assertFalse(realm.path("registrationAllowed").asBoolean(true));
        assertFalse(realm.path("resetPasswordAllowed").asBoolean(true));
    }

    /**
     * Keycloak would make a key when the first token wants one; two tokens at once then make two, and a service that has
     * just fetched the keys refuses what the other has signed.
     */
    @Test
    void the_keys_of_the_realm_are_there_before_the_first_token() {
        JsonNode keys = realm.at("/components/org.keycloak.keys.KeyProvider");
        List<String> algorithms = new ArrayList<>();
        for (JsonNode key : keys) {
            assertEquals("true", key.at("/config/active/0").asText());
            assertEquals("true", key.at("/config/enabled/0").asText());
            algorithms.add(key.at("/config/algorithm/0").asText("AES"));
        }
        assertEquals(List.of("PS256", "HS512", "AES"), algorithms);
    }

    @Test
    void built_in_scopes_stay() {
        for (String switchesThemOff : List.of("clientScopes", "defaultDefaultClientScopes")) {
            assertTrue(realm.path(switchesThemOff).isMissingNode(), switchesThemOff);
        }
        for (JsonNode client : realm.path("clients")) {
            assertTrue(client.path("defaultClientScopes").isMissingNode());
        }
    }

    @Test
    void nobody_edits_what_gives_them_rights() throws IOException {
        JsonNode profile = new ObjectMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText());
        assertTrue(profile.path("unmanagedAttributePolicy").isMissingNode(), "undeclared attributes stay refused");
        assertTrue(names(profile.path("attributes"), "name").containsAll(ATTRIBUTES));
        for (JsonNode attribute : profile.path("attributes")) {
            assertEquals("[\"admin\"]", attribute.at("/permissions/edit").toString());
            if (attribute.path("name").asText().equals(OfficerOfClaims.CLEARANCE)) {
                assertEquals(
                        Stream.of(Secrecy.values()).map(Secrecy::code).toList(),
                        texts(attribute.at("/validations/options/options")).toList());
            }
        }
    }

    @Test
    void there_is_a_demo_user_a_role_with_one_role_and_no_password_in_the_file() {
        Set<String> seen = new TreeSet<>();
        Set<String> seconds = new TreeSet<>();
        for (JsonNode user : realm.path("users")) {
            List<String> roles = texts(user.path("realmRoles")).toList();
            assertEquals(1, roles.size());
            if (roles.equals(List.of(OfficerOfClaims.SERVICE_ROLE))) {
                assertTrue(SERVICES.contains(user.path("serviceAccountClientId").asText()));
                continue;
            }
            if (user.path("serviceAccountClientId").asText().equals(IMPORTER)) {
                assertEquals(List.of(Role.IMPORT_RUNNER.code()), roles);
                continue;
            }
            boolean isFirst = seen.add(roles.getFirst());
            assertTrue(isFirst || seconds.add(roles.getFirst()), "one user a role, two at most where two sign");
            assertEquals(
                    ATTRIBUTES,
                    Set.copyOf(user.path("attributes")
                            .propertyStream()
                            .map(Map.Entry::getKey)
                            .toList()));
            assertTrue(
                    Secrecy.ofCode(user.at("/attributes/clearance/0").asText()).isPresent());
            if (user.path("serviceAccountClientId").isMissingNode()) {
                assertEquals(
                        "${LIEM_DEMO_PASSWORD}", user.at("/credentials/0/value").asText());
            }
        }
        assertEquals(
                Stream.of(Role.values())
                        .filter(role -> role != Role.IMPORT_RUNNER)
                        .map(Role::code)
                        .collect(Collectors.toCollection(TreeSet::new)),
                seen);
        assertEquals(SIGNING, seconds);
    }

    @Test
    void whoever_signs_has_a_second_of_the_same_body() {
        for (String role : SIGNING) {
            List<JsonNode> signing = elements(realm.path("users"))
                    .filter(user -> texts(user.path("realmRoles")).toList().equals(List.of(role)))
                    .toList();
            assertEquals(2, signing.size(), role);
            for (String same : List.of("agencyId", "jurisdiction", "clearance")) {
                assertEquals(
                        signing.getFirst().path("attributes").path(same),
                        signing.getLast().path("attributes").path(same),
                        role);
            }
        }
    }

    @Test
    void its_placeholders_are_the_ones_the_page_lists() throws IOException {
        String page = Files.readString(FOLDER.resolve("README.md"));
        Set<String> listed = Pattern.compile("`(LIEM_[A-Z_]+)`")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Matcher used = PLACEHOLDER.matcher(text);
        assertEquals(
                listed, used.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static JsonNode client(String id) {
        return elements(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static Stream<JsonNode> mappers(JsonNode client, String kind) {
        return elements(client.path("protocolMappers"))
                .filter(mapper -> mapper.path("protocolMapper").asText().equals(kind));
    }

    private static Set<String> names(JsonNode array, String field) {
        return elements(array).map(element -> element.path(field).asText()).collect(Collectors.toSet());
    }

    private static Stream<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
