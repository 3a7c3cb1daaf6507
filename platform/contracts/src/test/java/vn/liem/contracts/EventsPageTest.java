package vn.liem.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.contracts.EventsInSource.Event;
import vn.liem.contracts.EventsInSource.Family;

/** {@code docs/events.md} tells every event that a service publishes as its source and its frozen sample have it. */
class EventsPageTest {

    private static final Path ROOT = Path.of(System.getProperty("liem.root"));
    private static final Path PAGE = ROOT.resolve("docs/events.md");
    private static final String SAMPLES = "src/test/resources/events";
    private static final String SCHEMAS = "platform/contracts/src/main/resources/contracts";
    private static final Path HANDOVER = ROOT.resolve("platform").resolve(AsyncApiTest.SHARED);
    private static final Path CONTROL = ROOT.resolve("platform").resolve(AsyncApiTest.CONTROL);
    private static final String WRITE = "./mvnw -pl platform/contracts -am test -Dtest=EventsPageTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Dliem.write=true";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_page_tells_every_event_as_it_is() throws IOException {
        String page = page();
        if (Boolean.getBoolean("liem.write")) {
            Files.writeString(PAGE, page);
        }
        String kept = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        assertEquals(kept, page, "docs/events.md is not what the sources say; to write it anew: " + WRITE);
    }

    @Test
    void every_event_with_a_sample_is_told_and_no_other() throws IOException {
        for (LiemService service : LiemService.values()) {
            assertEquals(sampled(module(service)), told(module(service)));
        }
        assertEquals(sampled(HANDOVER), told(HANDOVER));
        assertEquals(sampled(CONTROL), told(CONTROL));
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Events (sự kiện)

                Every event that a service records and publishes: its stored name, what it means, and a sample of its body. An event stands
                in the log of its owner and, in the same order, in its owner's topic; [log-format.md](log-format.md) says what its header
                and its leaf are. A stored name never changes its meaning: an event only gains optional members, and what means something
                else is a new name. Names and free texts stand in no event: a person is a key, a text is sealed (`s1.key.ciphertext`).
                How messages travel is told by the AsyncAPI document, [asyncapi.json](../platform/contracts/src/main/resources/asyncapi.json).

                This page is written from the sealed types, whose sentences it shows, and from the frozen samples of the tests. To write it anew:
                `%s`

                | service | topic | events |
                | --- | --- | --- |
                """.formatted(WRITE));
        for (LiemService service : LiemService.values()) {
            String more =
                    (AsyncApiTest.HANDING_OVER.contains(service) ? ", and those of [files](#files-and-hand-overs)" : "")
                            + (AsyncApiTest.CONTROLLED.contains(service)
                                    ? " and of the [control of power](#control-of-power)"
                                    : "");
            String own = told(module(service)).isEmpty()
                    ? "none of its own"
                    : "%d [of its own](#%s)%s".formatted(told(module(service)).size(), service.serviceName(), more);
            page.append("| %s | `%s` | %s |\n".formatted(service.serviceName(), service.topic(), own));
        }
        for (LiemService service : LiemService.values()) {
            if (!told(module(service)).isEmpty()) {
                page.append("\n## %s\n\nTopic `%s`.\n".formatted(service.serviceName(), service.topic()));
                families(page, module(service), service.serviceName());
            }
        }
        page.append("\n## Files and hand-overs\n\nRecorded and published by each service that hands files over, ")
                .append(inTheTopicsOf(AsyncApiTest.HANDING_OVER));
        families(page, HANDOVER, AsyncApiTest.SHARED);
        page.append("\n## Control of power\n\nRecorded and published by each service that keeps proceedings, ")
                .append(inTheTopicsOf(AsyncApiTest.CONTROLLED))
                .append(
                        "\nSecond signatures on decisions about sources are recorded and published by case-service too.\n");
        families(page, CONTROL, AsyncApiTest.CONTROL);
        return page.toString();
    }

    private static String inTheTopicsOf(Set<LiemService> services) {
        return Arrays.stream(LiemService.values())
                .filter(services::contains)
                .map(service -> "`%s`".formatted(service.topic()))
                .collect(Collectors.joining(", ", "in its own topic: ", ".\n"));
    }

    private static void families(StringBuilder page, Path module, String folder) throws IOException {
        for (Family family : published(module)) {
            page.append("\n### %s\n\n%s\n".formatted(family.name(), family.meaning()));
            for (Event event : family.events()) {
                page.append("\n#### `%s`\n\n%s [Schema](../%s/%s/%s.schema.json).\n\n```json\n%s\n```\n"
                        .formatted(
                                event.name(),
                                event.meaning(),
                                SCHEMAS,
                                folder,
                                event.name(),
                                sample(module, event.name())));
            }
        }
    }

    private static String sample(Path module, String name) throws IOException {
        Path file = module.resolve(SAMPLES).resolve(name + ".json");
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(file.toFile()));
    }

    private static List<Family> published(Path module) throws IOException {
        return EventsInSource.of(module).stream()
                .filter(family -> family.events().stream().noneMatch(event -> AsyncApiTest.staysInside(event.name())))
                .toList();
    }

    private static TreeSet<String> told(Path module) throws IOException {
        return published(module).stream()
                .flatMap(family -> family.events().stream())
                .map(Event::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> sampled(Path module) throws IOException {
        Path folder = module.resolve(SAMPLES);
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .filter(name -> !AsyncApiTest.staysInside(name))
                    .toList();
            return new TreeSet<>(names);
        }
    }

    private static Path module(LiemService service) {
        return ROOT.resolve(service.serviceName());
    }
}
