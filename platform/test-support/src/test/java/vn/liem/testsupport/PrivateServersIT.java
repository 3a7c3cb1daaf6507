package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class PrivateServersIT {

    @Test
    void a_killed_postgres_comes_back_with_what_was_committed_and_without_the_rest() throws SQLException {
        try (PrivatePostgres postgres = PrivatePostgres.start()) {
            TestDatabase database = postgres.database();
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create table fact (id int)");
                statement.execute("insert into fact values (1)");
                connection.setAutoCommit(false);
                statement.execute("insert into fact values (2)");
                postgres.kill();
                assertThrows(SQLException.class, connection::commit);
            }
            postgres.restart();
            try (Connection connection = database.dataSource().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select array_agg(id)::text from fact")) {
                row.next();
                assertEquals("{1}", row.getString(1));
            }
        }
    }

    @Test
    void a_kafka_whose_disk_is_lost_comes_back_empty() throws Exception {
        try (PrivateKafka kafka = PrivateKafka.start()) {
            kafka.broker().createTopic("facts", 1);
            kafka.kill();
            kafka.restartEmpty();
            try (Admin admin = Admin.create(kafka.broker().clientConfig())) {
                assertEquals(Set.of(), admin.listTopics().names().get());
            }
        }
    }
}
