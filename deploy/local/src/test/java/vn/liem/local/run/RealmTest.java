package vn.liem.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm of the product, read as the launcher reads it. */
class RealmTest {

    @TempDir
    Path folder;

    private final Realm realm = Realm.in(Checkout.here().realm()).orElseThrow();

    @Test
    void every_service_has_a_client_with_a_secret_of_its_own() {
        for (PartName part : PartName.values()) {
            if (part.isService()) {
                assertEquals(
                        Optional.of("LIEM_%s_SERVICE_SECRET".formatted(part.name())), realm.secretOf(part.module()));
            }
        }
        assertEquals(Optional.of("LIEM_UI_SECRET"), realm.secretOf("liem-ui"));
        assertEquals(Optional.empty(), realm.secretOf("nobody"));
    }

    @Test
    void every_placeholder_gets_a_value_and_addresses_are_no_passwords() {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        Settings settings = new Settings(new Home(folder), new PortPlan(20_000), secrets, Optional.of(realm));
        Map<String, String> values = realm.values(settings.addresses(), secrets);
        assertEquals("http://localhost:20000", values.get("LIEM_UI_URL"));
        assertNotEquals(values.get("LIEM_UI_SECRET"), values.get("LIEM_CASE_SERVICE_SECRET"));
        assertTrue(values.get("LIEM_DEMO_PASSWORD").length() >= 12);
        assertEquals(values, realm.values(settings.addresses(), new Secrets(folder.resolve("secrets.properties"))));
    }

    @Test
    void service_accounts_are_no_demo_users() {
        assertEquals("LIEM_DEMO_PASSWORD", realm.users().get("investigator"));
        assertTrue(realm.users().keySet().stream().noneMatch(user -> user.startsWith("service-account-")));
    }

    @Test
    void a_service_is_told_its_own_secrets_and_no_others() {
        Secrets secrets = new Secrets(folder.resolve("secrets.properties"));
        Settings settings = new Settings(new Home(folder), new PortPlan(20_000), secrets, Optional.of(realm));
        Map<String, String> trial = settings.of(PartName.TRIAL);
        assertEquals(secrets.get("LIEM_TRIAL_SERVICE_SECRET"), trial.get("LIEM_OIDC_CLIENT_SECRET"));
        assertEquals("jdbc:postgresql://127.0.0.1:20010/liem_trial", trial.get("LIEM_DB_URL"));
        assertEquals("http://localhost:20013/realms/liem", trial.get("LIEM_OIDC_URL"));
        assertTrue(!trial.containsKey("LIEM_UI_SECRET") && !trial.containsValue(secrets.get("database.liem_case")));
        assertEquals(
                secrets.get("LIEM_UI_SECRET"), settings.of(PartName.MONITORING).get("LIEM_UI_SECRET"));
    }
}
