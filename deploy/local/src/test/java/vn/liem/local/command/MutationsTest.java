package vn.liem.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.liem.local.run.Checkout;

class MutationsTest {

    private static final Path ROOT = Path.of(System.getProperty("liem.root"));
    private static final String MODULE = "platform/procedure";
    private static final int MODULE_DEPTH_MAX = 3;

    @TempDir
    Path folder;

    @Test
    void what_was_noticed_is_counted() throws IOException {
        report("""
                <mutations>
                  <mutation detected='true' status='KILLED'><sourceFile>DayCounting.java</sourceFile></mutation>
                  <mutation detected='true' status='TIMED_OUT'><sourceFile>DayCounting.java</sourceFile></mutation>
                  <mutation detected='false' status='SURVIVED'><sourceFile>Steps.java</sourceFile></mutation>
                </mutations>
                """);
        Mutations read = Mutations.read(new Checkout(folder), MODULE, Instant.now());
        assertEquals(new Mutations(MODULE, 3, 2), read);
        assertEquals(66, read.percent());
        assertFalse(read.areNoticed());
        assertEquals(read, Mutations.parse(read.asText()));
    }

    @Test
    void eighty_five_in_a_hundred_are_enough() {
        assertTrue(new Mutations(MODULE, 100, 85).areNoticed());
        assertFalse(new Mutations(MODULE, 100, 84).areNoticed());
        assertFalse(new Mutations(MODULE, 1000, 849).areNoticed());
    }

    @Test
    void a_run_that_made_none_shows_nothing() throws IOException {
        report("<mutations/>");
        assertFalse(Mutations.read(new Checkout(folder), MODULE, Instant.now()).areNoticed());
    }

    @Test
    void a_report_of_an_earlier_run_is_none() throws IOException {
        Mutations none = new Mutations(MODULE, 0, 0);
        assertEquals(none, Mutations.read(new Checkout(folder), MODULE, Instant.now()));
        report("<mutations><mutation detected='true'/></mutations>");
        assertEquals(
                none, Mutations.read(new Checkout(folder), MODULE, Instant.now().plusSeconds(60)));
    }

    @Test
    void every_module_with_a_decider_is_changed() throws IOException {
        Set<String> deciding = new TreeSet<>(Set.of(MODULE));
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module.resolve("src").resolve("main"))) {
                files.filter(file -> file.getFileName().toString().endsWith("Decider.java"))
                        .map(_ -> ROOT.relativize(module).toString())
                        .filter(name -> !name.equals("platform/kernel"))
                        .forEach(deciding::add);
            }
        }
        assertEquals(deciding, new TreeSet<>(Mutations.MODULES));
        for (String module : Mutations.MODULES) {
            String build = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
            assertTrue(build.contains("<value>%s</value>".formatted(Mutations.nameOf(module))), module);
            assertTrue(build.contains("<mutated.none>false</mutated.none>"), module);
        }
    }

    @Test
    void the_build_file_holds_maven_to_the_same() throws IOException {
        assertTrue(Files.readString(ROOT.resolve("pom.xml"))
                .contains("<mutationThreshold>%d</mutationThreshold>".formatted(Mutations.NOTICED_LEAST)));
    }

    private void report(String text) throws IOException {
        Path reports = folder.resolve(MODULE).resolve("target").resolve("pit-reports");
        Files.writeString(Files.createDirectories(reports).resolve("mutations.xml"), text);
    }

    /** Without what other modules are building meanwhile: files come and go there. */
    private static List<Path> modules() throws IOException {
        try (Stream<Path> builds = Files.find(
                ROOT,
                MODULE_DEPTH_MAX,
                (file, _) -> file.getFileName().toString().equals("pom.xml"))) {
            return builds.map(Path::getParent)
                    .filter(module -> Files.isDirectory(module.resolve("src").resolve("main")))
                    .toList();
        }
    }
}
