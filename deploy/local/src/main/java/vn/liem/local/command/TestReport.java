package vn.liem.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a run of the tests has written of one test class.
 *
 * @param testClass its full name
 * @param count how its tests went
 * @param seconds how long they took
 * @param properties what they ran with
 */
record TestReport(String testClass, Count count, double seconds, Map<String, String> properties) {

    /** How many tests went how. */
    record Count(int passed, int failed, int skipped) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed, skipped + other.skipped);
        }
    }

    TestReport {
        properties = Map.copyOf(properties);
    }

    /** Whether all of it was run and passed. */
    boolean hasPassed() {
        return count.passed() > 0 && count.failed() == 0 && count.skipped() == 0;
    }

    /** The reports that were written since then, so that an old report of a test that is gone counts for nothing. */
    static List<TestReport> since(Instant begun, Path root) {
        return StandingFiles.under(root, Integer.MAX_VALUE, TestReport::isReport).stream()
                .filter(report -> !writtenAt(report).isBefore(begun))
                .map(TestReport::read)
                .toList();
    }

    private static Instant writtenAt(Path report) {
        try {
            return Files.getLastModifiedTime(report).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReport(Path file) {
        String folder = String.valueOf(file.resolveSibling("").getFileName());
        return file.getFileName().toString().matches("TEST-.*\\.xml")
                && (folder.equals("surefire-reports") || folder.equals("failsafe-reports"));
    }

    static TestReport read(Path report) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var file = Files.newInputStream(report)) {
            XMLStreamReader xml = factory.createXMLStreamReader(file);
            xml.nextTag();
            int failed = number(xml, "failures") + number(xml, "errors");
            int skipped = number(xml, "skipped");
            return new TestReport(
                    text(xml, "name", ""),
                    new Count(number(xml, "tests") - failed - skipped, failed, skipped),
                    Double.parseDouble(text(xml, "time", "0").replace(",", "")),
                    properties(xml));
        } catch (IOException | XMLStreamException e) {
            throw new IllegalStateException("%s is no report".formatted(report), e);
        }
    }

    private static Map<String, String> properties(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> properties = new TreeMap<>();
        while (xml.hasNext()) {
            int next = xml.next();
            if (next == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("property")) {
                properties.put(text(xml, "name", ""), text(xml, "value", ""));
            } else if (next == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("properties")) {
                break;
            }
        }
        return properties;
    }

    private static String text(XMLStreamReader xml, String attribute, String otherwise) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? otherwise : value;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return Integer.parseInt(text(xml, attribute, "0"));
    }
}
