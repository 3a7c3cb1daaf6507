package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The addresses, the client and the users that {@code docs/integrate.md} names are those of an installation. */
class IntegratePageTest {

    private static final Path PAGE = Path.of(System.getProperty("liem.root"), "docs", "integrate.md");

    private final Realm realm = Realm.in(Checkout.here().realm()).orElseThrow();
    private final PortPlan ports = new PortPlan(PortPlan.DEFAULT_BASE);

    @Test
    void the_addresses_are_the_defaults() throws IOException {
        assertEquals(
                List.of(
                        "CASE=" + ports.url(PartName.CASE),
                        "INVESTIGATION=" + ports.url(PartName.INVESTIGATION),
                        "REALM=" + ports.url(PartName.KEYCLOAK) + "/realms/liem",
                        "NOTIFICATION=" + ports.url(PartName.NOTIFICATION)),
                found("^[A-Z]+=http.*$").map(MatchResult::group).toList());
    }

    @Test
    void the_client_is_of_the_realm_and_its_secret_lies_where_the_page_reads_it() throws IOException {
        assertEquals(
                List.of("agency-demo"),
                found("client_id=(\\S+)").map(one -> one.group(1)).toList());
        assertEquals(Optional.of("LIEM_AGENCY_DEMO_SECRET"), realm.secretOf("agency-demo"));
        assertTrue(Files.readString(PAGE)
                .contains("sed -n 's/^LIEM_AGENCY_DEMO_SECRET=//p' .liem/%s "
                        .formatted(new Home(Path.of(".liem")).secrets().getFileName())));
    }

    /** What is sent with the token of the agency names the body that the token speaks for, or it is refused. */
    @Test
    void what_the_agency_sends_for_itself_is_sent_for_the_body_of_its_token() throws IOException {
        String body = bodyOf("service-account-agency-demo");
        assertEquals(
                List.of(body),
                found("\"sentBy\":\"([^\"]+)\"").map(one -> one.group(1)).toList());
        assertEquals(
                List.of(body),
                found("\"body\":\"([^\"]+)\",\"url\"").map(one -> one.group(1)).toList());
        assertTrue(Files.readString(PAGE).contains("inspectorate `%s`".formatted(body)));
    }

    private static String bodyOf(String user) throws IOException {
        for (JsonNode one :
                new ObjectMapper().readTree(Checkout.here().realm().toFile()).path("users")) {
            if (one.path("username").asText().equals(user)) {
                return one.path("attributes").path("agencyId").path(0).asText();
            }
        }
        throw new IllegalStateException("the realm has no " + user);
    }

    @Test
    void everybody_who_signs_in_is_a_demo_user() throws IOException {
        List<String> users = found("=\\$\\(./liem token ([a-z]+)\\)")
                .map(one -> one.group(1))
                .toList();
        assertEquals(List.of("administrator", "head"), users);
        assertTrue(realm.users().keySet().containsAll(users));
    }

    private static Stream<MatchResult> found(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(Files.readString(PAGE))
                .results();
    }
}
