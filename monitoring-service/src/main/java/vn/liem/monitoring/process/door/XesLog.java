package vn.liem.monitoring.process.door;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.liem.monitoring.process.Happening;
import vn.liem.monitoring.process.ObjectType;
import vn.liem.monitoring.process.door.ProcessLog.Told;

/** Writes the cases of a log as XES (IEEE 1849), one trace a case. The extensions are named by their addresses, never fetched. */
final class XesLog {

    private static final String NAMESPACE = "http://www.xes-standard.org/";
    private static final String VERSION = "1849.2016";
    private static final String NAME = "concept:name";
    private static final String TIME = "time:timestamp";
    private static final String TRANSITION = "lifecycle:transition";

    private final ProcessLog log;
    private final XMLStreamWriter xml;

    /** An extension of the standard, by its prefix and name. */
    private enum Extension {
        CONCEPT("Concept"),
        TIME("Time"),
        LIFECYCLE("Lifecycle"),
        ORG("Organizational");

        private final String title;

        Extension(String title) {
            this.title = title;
        }

        String prefix() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private XesLog(ProcessLog log, XMLStreamWriter xml) {
        this.log = log;
        this.xml = xml;
    }

    /** Writes all of it. */
    static void write(ProcessLog log, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new XesLog(log, xml).whole();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void whole() throws XMLStreamException, IOException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("log");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xes.version", VERSION);
        xml.writeAttribute("xes.features", "");
        for (Extension each : Extension.values()) {
            xml.writeEmptyElement("extension");
            xml.writeAttribute("name", each.title);
            xml.writeAttribute("prefix", each.prefix());
            xml.writeAttribute("uri", NAMESPACE + each.prefix() + ".xesext");
        }
        globals();
        classifiers();
        text(NAME, "Liem");
        text("lifecycle:model", "standard");
        text("from", log.asked().from().toString());
        text("to", log.asked().to().toString());
        text("scope", log.asked().scope().orElse("ALL"));
        for (var each : log.position().entrySet()) {
            text("position." + each.getKey().replace('/', '.'), each.getValue().toString());
        }
        log.traces(this::trace);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void globals() throws XMLStreamException {
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "trace");
        text(NAME, "");
        xml.writeEndElement();
        xml.writeStartElement("global");
        xml.writeAttribute("scope", "event");
        text(NAME, "");
        value("date", TIME, "1970-01-01T00:00:00Z");
        text(TRANSITION, "complete");
        xml.writeEndElement();
    }

    private void classifiers() throws XMLStreamException {
        classifier("Activity", NAME + " " + TRANSITION);
        classifier("Resource", "org:group");
    }

    private void classifier(String name, String keys) throws XMLStreamException {
        xml.writeEmptyElement("classifier");
        xml.writeAttribute("name", name);
        xml.writeAttribute("scope", "event");
        xml.writeAttribute("keys", keys);
    }

    private void trace(ProcessLog.Trace trace) throws IOException {
        try {
            xml.writeStartElement("trace");
            text(NAME, ObjectType.CASE.id(trace.registered().id()));
            text("number", trace.registered().number());
            text("item_type", trace.registered().itemType());
            text("field", trace.registered().field());
            text("offence_group", trace.registered().offenceGroup());
            text("locality", trace.registered().locality());
            events(trace.events());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void events(List<Told> events) throws XMLStreamException {
        PlacesOfFacts places = new PlacesOfFacts();
        for (Told told : events) {
            Happening what = told.what();
            xml.writeStartElement("event");
            text(NAME, what.activity());
            if (!what.activity().equals(what.type())) {
                text("concept:instance", told.origin().id());
            }
            text(TRANSITION, what.transition().code());
            value("date", TIME, LegalTime.of(what.on()));
            text("org:group", what.body());
            text("type", what.type());
            text("law", what.law());
            text("detail", what.detail());
            text("event", told.id(places.next(told)));
            value("date", "recorded_at", told.origin().recordedAt().toString());
            text("log", told.origin().log());
            value("int", "position", Long.toString(told.origin().pos()));
            text("leaf", told.origin().leaf());
            xml.writeEndElement();
        }
    }

    private void text(String key, Optional<String> value) throws XMLStreamException {
        if (value.isPresent()) {
            text(key, value.get());
        }
    }

    private void text(String key, String value) throws XMLStreamException {
        value("string", key, value);
    }

    private void value(String element, String key, String value) throws XMLStreamException {
        xml.writeEmptyElement(element);
        xml.writeAttribute("key", key);
        xml.writeAttribute("value", value);
    }
}
