package vn.liem.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.liem.local.run.PartName;
import vn.liem.local.server.KafkaServer;
import vn.liem.local.server.OwnerOnly;

/** All places of an installation where something could lie in clear that must not. */
record Places(Installation system) {

    private static final Duration POLL = Duration.ofSeconds(1);

    /** The pages that every service shows to whoever asks on this machine. */
    private static final List<String> OPEN_PAGES = List.of("/q/metrics", "/q/health");

    /** Programs, and what is unpacked of them. */
    private static final Set<String> PROGRAMS = Set.of("apps", "launcher", "unpacked");

    /** The tables with a row that holds it: every table and materialised view of every service's database, as text. */
    Set<String> tablesWith(Search search) {
        Databases databases = new Databases(system);
        Set<String> found = new TreeSet<>();
        for (PartName service : Databases.SERVICES) {
            for (String table : databases.rows(service, """
                    select format('%I.%I', schemaname, tablename) from pg_tables
                     where schemaname not in ('pg_catalog', 'information_schema')
                    union all select format('%I.%I', schemaname, matviewname) from pg_matviews""")) {
                if (databases.number(service, counting(table, search)) > 0) {
                    found.add(service + " " + table);
                }
            }
        }
        return found;
    }

    /** Bytes are printed in hexadecimal digits, in which the search looks too. */
    private static String counting(String table, Search search) {
        return "select count(*) from %s t where ".formatted(table)
                + search.forms().stream()
                        .map(form -> "position('%s' in lower(t::text)) > 0".formatted(form))
                        .collect(Collectors.joining(" or "));
    }

    /** The topics with a record that holds it: keys, values and headers of every topic, from the first record on. */
    Set<String> topicsWith(Search search) {
        Set<String> found = new TreeSet<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(kafka())) {
            List<TopicPartition> all = consumer.listTopics().entrySet().stream()
                    .flatMap(topic -> topic.getValue().stream()
                            .map(partition -> new TopicPartition(topic.getKey(), partition.partition())))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Patience.until("every topic is read", () -> {
                for (ConsumerRecord<byte[], byte[]> read : consumer.poll(POLL)) {
                    if (bytes(read).stream().anyMatch(search::isIn)) {
                        found.add(read.topic());
                    }
                }
                return all.stream().allMatch(partition -> consumer.position(partition) >= ends.get(partition));
            });
        }
        return found;
    }

    /** What a client of the installation's broker needs. */
    Properties kafka() {
        Path password = system.home().part(PartName.KAFKA).resolve("kafka.password");
        Properties settings = new Properties();
        settings.putAll(KafkaServer.clientConfig(
                "127.0.0.1:" + system.state().ports().of(PartName.KAFKA),
                KafkaServer.USER,
                OwnerOnly.read(password).strip()));
        settings.put("key.deserializer", ByteArrayDeserializer.class.getName());
        settings.put("value.deserializer", ByteArrayDeserializer.class.getName());
        settings.put("enable.auto.commit", "false");
        return settings;
    }

    private static Collection<byte[]> bytes(ConsumerRecord<byte[], byte[]> read) {
        List<byte[]> bytes = new ArrayList<>();
        Stream.of(read.key(), read.value()).filter(part -> part != null).forEach(bytes::add);
        read.headers().forEach(header -> {
            if (header.value() != null) {
                bytes.add(header.value());
            }
        });
        return bytes;
    }

    /** The files below the data folder that hold it, the servers' own data among them; programs are left out. */
    Set<String> filesWith(Search search) {
        Set<String> found = new TreeSet<>();
        read(_ -> true, (name, content) -> {
            if (search.isIn(content)) {
                found.add(name);
            }
        });
        return found;
    }

    /** What every log file below the data folder says, by their names. */
    Map<String, String> logFiles() {
        Map<String, String> logs = new TreeMap<>();
        read(Places::isLog, (name, content) -> logs.put(name, new String(content, StandardCharsets.UTF_8)));
        return logs;
    }

    private static boolean isLog(String name) {
        return name.startsWith("logs/") || name.matches(".*server\\.log(\\.old)?");
    }

    private void read(Predicate<String> wanted, BiConsumer<String, byte[]> reader) {
        Path folder = system.home().folder();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean program = Stream.of(name.split("/", -1)).anyMatch(PROGRAMS::contains);
                if (!program && wanted.test(name) && Files.exists(file)) {
                    reader.accept(name, Files.readAllBytes(file));
                }
            }
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("a file went away while it was read: " + e.getFile(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The metrics and the health of every service, by their addresses. */
    Map<String, String> openPages() {
        Map<String, String> pages = new TreeMap<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (PartName service : Databases.SERVICES) {
                for (String path : OPEN_PAGES) {
                    URI page = URI.create(system.state().ports().url(service) + path);
                    pages.put(
                            service + path,
                            http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString())
                                    .body());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading pages", e);
        }
        return pages;
    }
}
