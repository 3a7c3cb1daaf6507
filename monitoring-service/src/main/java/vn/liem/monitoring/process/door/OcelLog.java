package vn.liem.monitoring.process.door;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.monitoring.process.Happening;
import vn.liem.monitoring.process.Link;
import vn.liem.monitoring.process.ObjectType;
import vn.liem.monitoring.process.Thing;
import vn.liem.monitoring.process.door.ProcessLog.Told;

/**
 * Writes a log as OCEL 2.0 in JSON. The published schema has every value as text, whatever the declared type: so it is
 * written. An attribute that holds from the beginning has the time that the standard gives for it.
 */
final class OcelLog {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String BEGINNING = "1970-01-01T00:00:00Z";

    private final ProcessLog log;
    private final JsonGenerator json;
    private final Set<String> units = new HashSet<>();

    /** An attribute of events. */
    private record Attribute(String name, String type) {}

    private static final List<Attribute> OF_EVENTS = List.of(
            new Attribute("law", "string"),
            new Attribute("detail", "string"),
            new Attribute("recorded_at", "time"),
            new Attribute("log", "string"),
            new Attribute("position", "integer"),
            new Attribute("leaf", "string"));

    private OcelLog(ProcessLog log, JsonGenerator json) {
        this.log = log;
        this.json = json;
    }

    /** Writes all of it. */
    static void write(ProcessLog log, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new OcelLog(log, json).whole();
        }
    }

    private void whole() throws IOException {
        ProcessLog.Extent extent = log.extent();
        json.writeStartObject();
        json.writeArrayFieldStart("objectTypes");
        for (ObjectType type : ObjectType.values()) {
            type(
                    type.code(),
                    type.attributes().stream()
                            .map(name -> new Attribute(name, "string"))
                            .toList());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("eventTypes");
        for (String type : extent.types()) {
            type(type, OF_EVENTS);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("objects");
        for (Iterator<Thing> things = log.things(extent).iterator(); things.hasNext(); ) {
            thing(things.next());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        log.traces(trace -> events(trace.events()));
        log.besideCases(this::events);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void type(String name, List<Attribute> attributes) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeArrayFieldStart("attributes");
        for (Attribute each : attributes) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeStringField("type", each.type());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void thing(Thing thing) throws IOException {
        if (thing.type() == ObjectType.UNIT) {
            units.add(thing.id());
        }
        json.writeStartObject();
        json.writeStringField("id", thing.id());
        json.writeStringField("type", thing.type().code());
        json.writeArrayFieldStart("attributes");
        for (Thing.Valued each : thing.attributes()) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeStringField("time", each.since().map(LegalTime::of).orElse(BEGINNING));
            json.writeStringField("value", each.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        links(thing.links());
        json.writeEndObject();
    }

    /** Several things may be told of one fact: each event of it has a place of its own. */
    private void events(List<Told> events) throws IOException {
        PlacesOfFacts places = new PlacesOfFacts();
        for (Told each : events) {
            event(each, each.id(places.next(each)));
        }
    }

    private void event(Told told, String id) throws IOException {
        Happening what = told.what();
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("type", what.type());
        json.writeStringField("time", LegalTime.of(what.on()));
        json.writeArrayFieldStart("attributes");
        attribute("law", what.law());
        attribute("detail", what.detail());
        attribute("recorded_at", Optional.of(told.origin().recordedAt().toString()));
        attribute("log", Optional.of(told.origin().log()));
        attribute("position", Optional.of(Long.toString(told.origin().pos())));
        attribute("leaf", Optional.of(told.origin().leaf()));
        json.writeEndArray();
        links(what.links());
        json.writeEndObject();
    }

    private void attribute(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStartObject();
            json.writeStringField("name", name);
            json.writeStringField("value", value.get());
            json.writeEndObject();
        }
    }

    /** A body that is read with the events, after the objects were written, may not be among them. */
    private void links(List<Link> links) throws IOException {
        json.writeArrayFieldStart("relationships");
        for (Link each : links) {
            if (!each.object().startsWith(ObjectType.UNIT.id("")) || units.contains(each.object())) {
                json.writeStartObject();
                json.writeStringField("objectId", each.object());
                json.writeStringField("qualifier", each.qualifier());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
