package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.liem.local.run.PartName;

/** Puts a word where none belongs, and shows that the search finds it there; it is taken away again. */
record Planted(Installation system) {

    private static final String WORD = "Plantedqxvw";
    private static final String TABLE = "planted";
    private static final String TOPIC = "planted.events.v1";

    void is_found_everywhere() {
        Places places = new Places(system);
        Search search = Search.of(WORD);
        in_tables(places, search);
        in_topics(places, search);
        in_log_files(places, search);
        assertTrue(
                places.openPages().values().stream()
                                .filter(page -> page.contains("jvm_memory"))
                                .count()
                        == Databases.SERVICES.size(),
                "every service shows its metrics");
    }

    /** As text, as bytes, and as bytes in Base64; in every service's database. */
    private void in_tables(Places places, Search search) {
        Set<String> expected = new TreeSet<>();
        List<String> contents = List.of(
                "'Ông %s'".formatted(WORD.toUpperCase(java.util.Locale.ROOT)),
                "convert_to('Ông %s', 'UTF8')".formatted(WORD),
                "'%s'".formatted(Base64.getEncoder().encodeToString(("Ông " + WORD).getBytes(StandardCharsets.UTF_8))));
        try {
            for (PartName service : Databases.SERVICES) {
                for (int i = 0; i < contents.size(); i++) {
                    String table = TABLE + i;
                    in(service, "create table %s as select %s as content".formatted(table, contents.get(i)));
                    expected.add("%s public.%s".formatted(service, table));
                }
            }
            assertEquals(expected, places.tablesWith(search));
        } finally {
            for (PartName service : Databases.SERVICES) {
                for (int i = 0; i < contents.size(); i++) {
                    in(service, "drop table if exists " + TABLE + i);
                }
            }
        }
    }

    private void in(PartName service, String sql) {
        try (Connection connection = new Databases(system).connect(service);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void in_topics(Places places, Search search) {
        try (Admin admin = Admin.create(places.kafka())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            try (var producer =
                    new KafkaProducer<>(places.kafka(), new ByteArraySerializer(), new ByteArraySerializer())) {
                producer.send(new ProducerRecord<>(TOPIC, ("Ông " + WORD).getBytes(StandardCharsets.UTF_8)))
                        .get();
            }
            assertEquals(Set.of(TOPIC), places.topicsWith(search));
            admin.deleteTopics(List.of(TOPIC)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void in_log_files(Places places, Search search) {
        Path log = system.home().supervisorLog().resolveSibling("planted.log");
        try {
            Files.writeString(log, "Ông " + WORD);
            assertEquals(
                    Set.of("logs/planted.log"),
                    new TreeSet<>(places.logFiles().entrySet().stream()
                            .filter(file -> search.isIn(file.getValue()))
                            .map(java.util.Map.Entry::getKey)
                            .toList()));
            Files.delete(log);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
