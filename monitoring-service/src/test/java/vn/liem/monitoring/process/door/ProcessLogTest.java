package vn.liem.monitoring.process.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.fact.view.Found;
import vn.liem.monitoring.fact.view.KnownFacts;
import vn.liem.monitoring.figures.door.FactsOfRegisters;
import vn.liem.registers.SampleRegisters;
import vn.liem.service.door.RequestRefused;

class ProcessLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 1, 1);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 6, 30);
    private static final String CANARY = "CANARY-Nguyen-Van-A";

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void an_object_centric_log_keeps_the_published_schema_and_the_rules_of_its_standard(SampleRegisters set)
            throws IOException {
        JsonNode log = ocel(FactsOfRegisters.of(set), FIRST, LAST, Optional.empty());
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(text("ocel20-schema-json.json"), InputFormat.JSON);
        assertEquals(List.of(), List.copyOf(schema.validate(log)));
        keepsTheRules(log);
    }

    /** The schema does not say this; the specification does. */
    private static void keepsTheRules(JsonNode log) {
        Map<String, Set<String>> objectTypes = declared(log.get("objectTypes"));
        Map<String, Set<String>> eventTypes = declared(log.get("eventTypes"));
        Set<String> objects = new HashSet<>();
        log.get("objects").forEach(each -> assertTrue(objects.add(each.get("id").asText()), each.toString()));
        Set<String> events = new HashSet<>();
        log.get("events").forEach(each -> assertTrue(events.add(each.get("id").asText()), each.toString()));
        log.get("objects").forEach(each -> isDeclared(each, objectTypes, objects));
        log.get("events").forEach(each -> {
            isDeclared(each, eventTypes, objects);
            assertFalse(each.get("relationships").isEmpty(), "an event is of some object: " + each);
        });
    }

    private static Map<String, Set<String>> declared(JsonNode types) {
        Map<String, Set<String>> declared = new HashMap<>();
        types.forEach(type -> {
            Set<String> names = new HashSet<>();
            type.get("attributes").forEach(each -> {
                assertTrue(Set.of("string", "time", "integer", "float", "boolean")
                        .contains(each.get("type").asText()));
                assertTrue(names.add(each.get("name").asText()));
            });
            assertEquals(null, declared.put(type.get("name").asText(), names));
        });
        return declared;
    }

    private static void isDeclared(JsonNode each, Map<String, Set<String>> types, Set<String> objects) {
        Set<String> attributes = types.get(each.get("type").asText());
        each.get("attributes")
                .forEach(attribute ->
                        assertTrue(attributes.contains(attribute.get("name").asText()), each.toString()));
        each.get("relationships")
                .forEach(
                        link -> assertTrue(objects.contains(link.get("objectId").asText()), each.toString()));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void a_log_of_traces_keeps_the_schema_of_the_standard(SampleRegisters set) throws IOException, SAXException {
        byte[] log = written(FactsOfRegisters.of(set), FIRST, LAST, Optional.empty(), ProcessLogResource.Format.XES);
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.newSchema(ProcessLogTest.class.getResource("/process/xes-namespace.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(log)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROVINCE", "NATIONAL"})
    void every_dated_row_of_the_period_is_an_event_and_nothing_else_is(SampleRegisters set) throws IOException {
        Facts facts = FactsOfRegisters.of(set);
        JsonNode log = ocel(facts, FROM, TO, Optional.empty());
        Map<String, Long> told = new TreeMap<>();
        log.get("events").forEach(each -> told.merge(each.get("type").asText(), 1L, Long::sum));
        Map<String, Long> expected = new TreeMap<>();
        facts.decisions().stream()
                .filter(each -> isIn(each.decidedOn()))
                .forEach(each -> expected.merge(each.decision().code(), 1L, Long::sum));
        expected.merge("instituted", undecided(facts), Long::sum);
        expected.put("case_registered", count(facts.cases().stream().map(CaseFact::registeredOn)));
        expected.put("accused_charged", count(facts.accused().stream().map(each -> each.accusedOn())));
        expected.put("file_sent", count(facts.handOvers().stream().flatMap(each -> each.sentOn().stream())));
        expected.put("file_received", count(facts.handOvers().stream().flatMap(each -> each.receivedOn().stream())));
        expected.put("source_sent", count(facts.sources().stream().map(each -> each.sentOn())));
        expected.put("directive_issued", count(facts.directives().stream().map(each -> each.issuedOn())));
        expected.put(
                "appraisal_concluded", count(facts.appraisals().stream().flatMap(each -> each.concludedOn().stream())));
        expected.put("petition_received", count(facts.petitions().stream().map(each -> each.receivedOn())));
        expected.put(
                "money_received",
                count(facts.obligations().stream()
                        .flatMap(each -> each.receipts().stream())
                        .map(each -> each.receivedOn())));
        expected.put("item_listed", count(facts.supervision().stream().map(each -> each.listedOn())));
        expected.forEach((type, number) -> assertEquals(number, told.getOrDefault(type, 0L), type));
        log.get("events")
                .forEach(each -> assertTrue(
                        isIn(LocalDate.parse(each.get("time").asText().substring(0, 10))), each.toString()));
    }

    /** Cases that the register of cases says were instituted, and no decision does. */
    private static long undecided(Facts facts) {
        Set<String> decided = new HashSet<>();
        facts.decisions().stream()
                .filter(each -> each.decision().code().equals("instituted"))
                .forEach(each -> decided.add(each.caseId()));
        return count(facts.cases().stream()
                .filter(each -> !decided.contains(each.id()))
                .flatMap(each -> each.institutedOn().stream()));
    }

    private static long count(Stream<LocalDate> days) {
        return days.filter(ProcessLogTest::isIn).count();
    }

    private static boolean isIn(LocalDate day) {
        return !day.isBefore(FROM) && !day.isAfter(TO);
    }

    @Test
    void a_trace_tells_a_case_in_its_legal_order() throws IOException, SAXException, ParserConfigurationException {
        Facts facts = FactsOfRegisters.of(SampleRegisters.PROVINCE);
        Element log = xes(facts, Optional.empty());
        NodeList traces = log.getElementsByTagName("trace");
        assertEquals(facts.cases().size(), traces.getLength());
        Map<String, List<String>> byCase = new HashMap<>();
        facts.decisions(Law.vietnam().order())
                .forEach(each -> byCase.computeIfAbsent("case:" + each.caseId(), _ -> new ArrayList<>())
                        .add(each.decision().code()));
        Set<String> codes = new HashSet<>();
        facts.decisions().forEach(each -> codes.add(each.decision().code()));
        codes.remove("instituted");
        for (int i = 0; i < traces.getLength(); i++) {
            Element trace = (Element) traces.item(i);
            List<String> names = values(trace, "concept:name");
            List<String> times = values(trace, "time:timestamp");
            assertEquals(times.stream().sorted().toList(), times);
            List<String> expected = new ArrayList<>(byCase.getOrDefault(names.getFirst(), List.of()));
            expected.remove("instituted");
            assertEquals(expected, names.stream().filter(codes::contains).toList(), names.getFirst());
        }
    }

    private static List<String> values(Element trace, String key) {
        List<String> values = new ArrayList<>();
        NodeList all = trace.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element each && each.getAttribute("key").equals(key)) {
                values.add(each.getAttribute("value"));
            }
        }
        return values;
    }

    @Test
    void a_territory_gets_its_own_cases_sources_and_petitions_alone() throws IOException {
        Facts facts = FactsOfRegisters.of(SampleRegisters.NATIONAL);
        String scope = facts.cases().getFirst().locality();
        List<String> within = new UnitTree(facts.units()).within(scope);
        Set<String> expected = new HashSet<>();
        facts.cases().stream()
                .filter(each -> within.contains(each.locality()))
                .forEach(each -> expected.add("case:" + each.id()));
        JsonNode log = ocel(facts, FIRST, LAST, Optional.of(scope));
        keepsTheRules(log);
        Set<String> cases = new HashSet<>();
        log.get("objects").forEach(each -> {
            if (each.get("type").asText().equals("case")) {
                cases.add(each.get("id").asText());
            }
        });
        assertTrue(expected.size() < facts.cases().size());
        assertEquals(expected, cases);
    }

    /** Who may open no case there gets none of it, whatever scope is asked for. */
    @Test
    void what_may_not_be_opened_is_not_in_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProcessLogResource.Format.OCEL.write(
                new ProcessLog(
                        new ProcessLog.Asked(FIRST, LAST, Optional.empty(), Territory.nowhere()),
                        KnownFacts.of(FactsOfRegisters.of(SampleRegisters.PROVINCE)),
                        _ -> List.of(),
                        Law.vietnam()),
                out);
        JsonNode log = JSON.readTree(out.toByteArray());
        assertTrue(log.get("events").isEmpty());
        log.get("objects").forEach(each -> assertEquals("unit", each.get("type").asText()));
    }

    @Test
    void no_name_and_no_text_goes_out() throws IOException {
        String caseId = "0199b0a4-7c1e-7000-8000-000000000001";
        ClockFact.Sentence text = new ClockFact.Sentence(CANARY, CANARY);
        ClockFact clock = new ClockFact(
                "case:" + caseId,
                "investigation",
                FROM,
                Optional.of(TO),
                Optional.of(text),
                Optional.of(new ClockFact.Explained(
                        "instituted",
                        false,
                        Optional.of("INV-VERY-a"),
                        Optional.of(text),
                        List.of(text),
                        List.of(new ClockFact.PassedOver(FROM, text)))),
                Optional.empty(),
                true,
                Optional.of(new ClockFact.Answer(CANARY, Optional.of(CANARY))));
        CustodyFact custody = new CustodyFact(
                new HandOverFact.Subject(HandOverFact.Kind.CASE, caseId),
                1,
                "T01-ELSEWHERE",
                FROM,
                CustodyFact.Beginning.OPENED);
        List<Found> beside = List.of(
                new Found(clock, KnownFacts.origin(clock, 8)), new Found(custody, KnownFacts.origin(custody, 9)));
        Facts facts = Facts.of(List.of(
                new UnitFact("T01", CANARY, CANARY, Optional.empty()),
                new CaseFact(
                        caseId,
                        "VA-00002",
                        "case",
                        "T01",
                        "land",
                        "corruption",
                        FROM,
                        Optional.of(FROM),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        for (ProcessLogResource.Format format : ProcessLogResource.Format.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(
                    new ProcessLog(
                            new ProcessLog.Asked(FIRST, LAST, Optional.empty(), Territory.everywhere()),
                            KnownFacts.of(facts),
                            subjects -> subjects.contains("case:" + caseId) ? beside : List.of(),
                            Law.vietnam()),
                    out);
            String log = out.toString(StandardCharsets.UTF_8);
            assertFalse(log.contains("CANARY"), format.name());
            assertTrue(log.contains("clock_missed") && log.contains("INV-VERY-a"), "time limits are told");
            assertTrue(log.contains("file_held"), "holders are told");
        }
    }

    @Test
    void a_log_that_is_too_long_is_refused_before_it_is_written() {
        ProcessLogResource.bound(ProcessLogResource.EVENTS_MAX, ProcessLogResource.EVENTS_MAX);
        RequestRefused refused = assertThrows(
                RequestRefused.class,
                () -> ProcessLogResource.bound(ProcessLogResource.EVENTS_MAX + 1, ProcessLogResource.EVENTS_MAX));
        assertEquals(422, refused.problem().status());
    }

    private static JsonNode ocel(Facts facts, LocalDate from, LocalDate to, Optional<String> scope) throws IOException {
        return JSON.readTree(written(facts, from, to, scope, ProcessLogResource.Format.OCEL));
    }

    private static Element xes(Facts facts, Optional<String> scope)
            throws IOException, SAXException, ParserConfigurationException {
        byte[] log = written(facts, FIRST, LAST, scope, ProcessLogResource.Format.XES);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(log))
                .getDocumentElement();
    }

    private static byte[] written(
            Facts facts, LocalDate from, LocalDate to, Optional<String> scope, ProcessLogResource.Format format)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                new ProcessLog(
                        new ProcessLog.Asked(from, to, scope, Territory.everywhere()),
                        KnownFacts.of(facts),
                        _ -> List.of(),
                        Law.vietnam()),
                out);
        return out.toByteArray();
    }

    private static String text(String name) throws IOException {
        try (InputStream file = ProcessLogTest.class.getResourceAsStream("/process/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
