package vn.liem.service.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.liem.testsupport.TestBroker;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** A fresh database of the real PostgreSQL and an issuer of tokens for one service; with it come {@link Tokens}. */
public final class ServiceUnderTest implements QuarkusTestResourceLifecycleManager {

    private @Nullable TestDatabase database;
    private @Nullable TestIssuer issuer;

    @Override
    public Map<String, String> start() {
        TestDatabase fresh = TestServers.database();
        TestIssuer signing = TestIssuer.start();
        database = fresh;
        issuer = signing;
        Map<String, String> settings = new HashMap<>();
        settings.put("LIEM_DB_URL", fresh.jdbcUrl());
        settings.put("LIEM_DB_USER", fresh.appUser());
        settings.put("LIEM_DB_PASSWORD", fresh.appPassword());
        settings.put("LIEM_DB_OWNER_USER", fresh.user());
        settings.put("LIEM_DB_OWNER_PASSWORD", fresh.password());
        settings.put("LIEM_OIDC_URL", signing.url());
        settings.put("LIEM_SESSION_SECRET", UUID.randomUUID().toString());
        settings.put("LIEM_UI_SECRET", UUID.randomUUID().toString());
        settings.put("LIEM_DATA_DIR", folder().toString());
        TestBroker broker = TestServers.kafka();
        String prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + ".";
        settings.put("LIEM_KAFKA_BOOTSTRAP", broker.bootstrapServers());
        settings.put("LIEM_KAFKA_USER", broker.user());
        settings.put("LIEM_KAFKA_PASSWORD", broker.password());
        settings.put("LIEM_TOPIC_PREFIX", prefix);
        settings.put(Tokens.KEY, signing.privateKey());
        settings.put("liem.test.superuser", fresh.superuser());
        settings.put("liem.test.superuser-password", fresh.superuserPassword());
        return settings;
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "data")), "service");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
