package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestServersIT {

    @Test
    void each_database_is_empty_and_its_roles_are_no_superusers() throws SQLException {
        try (TestDatabase first = TestServers.database();
                TestDatabase second = TestServers.database()) {
            assertNotEquals(first.name(), second.name());
            assertEquals(first.port(), second.port());
            run(first.dataSource(), "create table fact (id int)");
            assertEquals("0", ask(second.dataSource(), "select count(*) from pg_tables where tablename = 'fact'"));
            assertEquals("off", ask(first.dataSource(), "select current_setting('is_superuser')"));
            assertEquals("on", ask(first.superuserDataSource(), "select current_setting('is_superuser')"));
        }
    }

    @Test
    void the_app_may_only_what_it_was_granted() throws SQLException {
        try (TestDatabase database = TestServers.database()) {
            run(database.dataSource(), "create table fact (id int)");
            SQLException refused = assertThrows(
                    SQLException.class, () -> run(database.appDataSource(), "insert into fact values (1)"));
            assertEquals("42501", refused.getSQLState());
            run(database.dataSource(), "grant insert on fact to " + database.appUser());
            run(database.appDataSource(), "insert into fact values (1)");
        }
    }

    @Test
    void a_closed_database_is_gone() throws SQLException {
        try (TestDatabase other = TestServers.database()) {
            TestDatabase database = TestServers.database();
            database.close();
            String count = "select count(*) from pg_database where datname = '%s'".formatted(database.name());
            assertEquals("0", ask(other.dataSource(), count));
        }
    }

    @Test
    void the_broker_has_the_topics_that_were_made_and_no_others() throws Exception {
        TestBroker broker = TestServers.kafka();
        String topic = "topic-" + UUID.randomUUID();
        broker.createTopic(topic, 3);
        try (Admin admin = Admin.create(broker.clientConfig())) {
            int partitions = admin.describeTopics(Set.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();
            assertEquals(3, partitions);
            assertFalse(admin.listTopics().names().get().contains(topic + "-never-made"));
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
