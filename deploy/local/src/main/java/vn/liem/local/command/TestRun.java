package vn.liem.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.liem.local.run.Checkout;
import vn.liem.local.server.OwnerOnly;

/** Builds everything and runs every test, the quick ones of all modules first, and counts how they went. */
record TestRun(Checkout checkout, List<String> options, Say say) {

    private static final int MODULE_DEPTH_MAX = 4;

    /** How many tests went how. */
    record Count(int passed, int failed, int skipped) {
        Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }
    }

    /** A failing test does not keep the others from being run, and a build that breaks keeps everything. */
    int run() {
        Instant begun = Instant.now();
        forgetUncheckedClasses();
        int quick = maven("test");
        int all = quick == 0 ? maven("verify", "-Dquick.tests.done=true") : quick;
        Count count = count(begun);
        if (count.skipped() > 0) {
            say.line("%d skipped".formatted(count.skipped()));
        }
        say.line("%d passed, %d failed".formatted(count.passed(), count.failed()));
        return all != 0 ? all : Math.min(count.failed(), 1);
    }

    /** Maven compiles a module again, and checks it, where it finds no note of having compiled it. */
    private void forgetUncheckedClasses() {
        if (!Files.exists(checkout.compiledUnchecked())) {
            return;
        }
        try (Stream<Path> files = Files.walk(checkout.root(), MODULE_DEPTH_MAX)) {
            files.filter(file -> file.endsWith(Path.of("target", "maven-status")))
                    .toList()
                    .forEach(OwnerOnly::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        OwnerOnly.delete(checkout.compiledUnchecked());
    }

    private int maven(String... goals) {
        List<String> command =
                new ArrayList<>(List.of(checkout.maven().toString(), "-B", "-ntp", "-Dmaven.test.failure.ignore=true"));
        command.addAll(List.of(goals));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(checkout.root().toFile()).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while testing", e);
        }
    }

    /** Counts the reports that were written since then, so that an old report of a test that is gone counts for nothing. */
    private Count count(Instant since) {
        Count sum = new Count(0, 0, 0);
        try (Stream<Path> files = Files.walk(checkout.root())) {
            for (Path report : files.filter(TestRun::isReport).toList()) {
                if (!Files.getLastModifiedTime(report).toInstant().isBefore(since)) {
                    sum = sum.plus(read(report));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }

    private static boolean isReport(Path file) {
        String folder = String.valueOf(file.resolveSibling("").getFileName());
        return file.getFileName().toString().matches("TEST-.*\\.xml")
                && (folder.equals("surefire-reports") || folder.equals("failsafe-reports"));
    }

    static Count read(Path report) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var file = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            xml.nextTag();
            int failed = number(xml, "failures") + number(xml, "errors");
            int skipped = number(xml, "skipped");
            return new Count(number(xml, "tests") - failed - skipped, failed, skipped);
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("%s is no report".formatted(report), e);
        }
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
