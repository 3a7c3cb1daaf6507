package vn.liem.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.liem.local.run.Checkout;

/**
 * Small changes that were made to the deciders of a module, or to the counting of days, and how many a test noticed.
 *
 * @param module what was changed
 * @param made how many changes were made; none where the run broke before it wrote its report
 * @param noticed how many made a test fail
 */
record Mutations(String module, int made, int noticed) {

    /** How much of it must be noticed, in hundredths; the build file holds Maven to the same. */
    static final int NOTICED_LEAST = 85;

    /** Where deciders and the counting of days lie; the build file of each says which classes and tests these are. */
    static final List<String> MODULES = List.of(
            "platform/procedure",
            "platform/handover",
            "platform/control",
            "case-service",
            "investigation-service",
            "trial-service",
            "recovery-service",
            "notification-service",
            "monitoring-service");

    /** Makes them in a module. */
    static Mutations make(TestRun run, String module) {
        Instant begun = Instant.now();
        run.maven("test", "-Dmutations=" + nameOf(module), "-Dquick.tests.done=true", "-pl", module, "-am");
        return read(run.checkout(), module, begun);
    }

    /** Its name in its build file. */
    static String nameOf(String module) {
        return module.substring(module.lastIndexOf('/') + 1);
    }

    /** Reads the report of a module that was written since then. */
    static Mutations read(Checkout checkout, String module, Instant since) {
        Path report = checkout.root()
                .resolve(module)
                .resolve("target")
                .resolve("pit-reports")
                .resolve("mutations.xml");
        try {
            return Files.exists(report) && isOf(since, report) ? read(module, report) : new Mutations(module, 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Instant since, Path report) throws IOException {
        // Files are stamped by a coarser clock.
        return !Files.getLastModifiedTime(report).toInstant().plusSeconds(1).isBefore(since);
    }

    private static Mutations read(String module, Path report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        int made = 0;
        int noticed = 0;
        try (var file = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("mutation")) {
                    made++;
                    noticed += "true".equals(xml.getAttributeValue(null, "detected")) ? 1 : 0;
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("%s is no report".formatted(report), e);
        }
        return new Mutations(module, made, noticed);
    }

    /** A line of what was kept. */
    static Mutations parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Mutations(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
    }

    /** The line to keep. */
    String asText() {
        return "%s\t%d\t%d".formatted(module, made, noticed);
    }

    /** How much of it was noticed, in hundredths, rounded down. */
    int percent() {
        return made == 0 ? 0 : 100 * noticed / made;
    }

    /** Whether enough of it was noticed. */
    boolean areNoticed() {
        return made > 0 && percent() >= NOTICED_LEAST;
    }
}
