package vn.liem.service.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import vn.liem.testsupport.TestDatabase;
import vn.liem.testsupport.TestServers;

/** A newer build on the data of an older one. */
class MigrationsIT {

    private static final String[] OLDER = {"db/eventlog", "db/service", "db/messaging"};
    private static final String[] NEWER = {"db/eventlog", "db/service", "db/messaging", "db/directory"};

    @Test
    void what_came_later_with_a_lower_number_reaches_the_data_of_an_older_build() throws IOException {
        TestDatabase database = TestServers.database();
        String last = flyway(database, OLDER).migrate().targetSchemaVersion;
        Flyway newer = flyway(database, NEWER);
        assertTrue(
                Arrays.stream(newer.info().all())
                        .anyMatch(each -> each.getVersion().getVersion().compareTo(last) < 0
                                && !each.getState().isApplied()),
                "no later module has a lower number: the test shows nothing");
        newer.migrate();
        assertEquals(0, newer.info().pending().length);
    }

    private static Flyway flyway(TestDatabase database, String... locations) throws IOException {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations(locations)
                .placeholders(Map.of("app", database.appUser()))
                .outOfOrder(Boolean.parseBoolean(setting("quarkus.flyway.out-of-order")))
                .load();
    }

    /** As every service is started with. */
    private static String setting(String name) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = MigrationsIT.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            settings.load(file);
        }
        return settings.getProperty(name);
    }
}
