package vn.liem.testsupport;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The limits of the source hold in the modules that have no {@code ArchitectureTest}, also in those on which this one stands. */
class EveryModuleIsTidyTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    @TestFactory
    Stream<DynamicContainer> every_module_without_an_architecture_test_keeps_the_limits() throws IOException {
        return plainModules().stream()
                .map(module -> dynamicContainer(
                        module, TidyRules.of(ROOT.resolve(module).resolve("src"))));
    }

    @Test
    void modules_below_and_above_are_looked_at() throws IOException {
        assertTrue(
                plainModules()
                        .containsAll(List.of(
                                "platform/kernel",
                                "platform/security",
                                "platform/service",
                                "deploy/local",
                                "deploy/verify")),
                () -> "not all of them are modules without an ArchitectureTest");
    }

    private static List<String> plainModules() throws IOException {
        return MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(module -> !hasArchitectureTest(ROOT.resolve(module)))
                .toList();
    }

    private static boolean hasArchitectureTest(Path module) {
        Path tests = module.resolve("src/test/java");
        if (!Files.isDirectory(tests)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(tests)) {
            return files.anyMatch(file -> file.endsWith("ArchitectureTest.java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
