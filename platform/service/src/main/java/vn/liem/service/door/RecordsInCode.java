package vn.liem.service.door;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * The records behind the schemas of an API, so that these say what {@link BodyBinder} reads and {@link JsonAnswers} writes: the
 * components and no other getter, a record of the one component {@code value} as that value, and what must be there.
 */
final class RecordsInCode {

    private static final String ANY_OBJECT = "JsonNode";

    private static final Set<DotName> OPTIONAL =
            Set.of(DotName.createSimple(Optional.class), DotName.createSimple(OptionalInt.class));

    private final Map<String, List<InCode>> records;

    private RecordsInCode(Map<String, List<InCode>> records) {
        this.records = records;
    }

    /** A record's components, and those among them that may be missing. */
    private record InCode(Set<String> names, Set<String> optional) {

        static InCode of(ClassInfo record) {
            return new InCode(
                    record.recordComponents().stream()
                            .map(RecordComponentInfo::name)
                            .collect(Collectors.toSet()),
                    record.recordComponents().stream()
                            .filter(component ->
                                    OPTIONAL.contains(component.type().name()))
                            .map(RecordComponentInfo::name)
                            .collect(Collectors.toSet()));
        }
    }

    static RecordsInCode of(IndexView index) {
        return new RecordsInCode(index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(
                        ClassInfo::simpleName, Collectors.mapping(InCode::of, Collectors.toList()))));
    }

    /** The schemas by name, as JSON is written. */
    Map<String, Schema> asWritten(Map<String, Schema> schemas) {
        Map<String, Schema> written = new TreeMap<>(schemas);
        if (written.containsKey(ANY_OBJECT)) {
            // An object that somebody else describes; the getters of Jackson's class do not.
            written.put(ANY_OBJECT, OASFactory.createSchema().addType(Schema.SchemaType.OBJECT));
            written.remove("JsonNodeType");
        }
        written.replaceAll((name, schema) -> schema.getProperties() == null ? schema : ofRecord(name, schema));
        return written;
    }

    private Schema ofRecord(String name, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        Optional<InCode> record = records.getOrDefault(name, List.of()).stream()
                .filter(inCode -> properties.keySet().containsAll(inCode.names()))
                .max(Comparator.comparingInt(inCode -> inCode.names().size()));
        record.ifPresent(inCode -> properties.keySet().stream()
                .filter(property -> !inCode.names().contains(property))
                .toList()
                .forEach(schema::removeProperty));
        Schema value = schema.getProperties().get("value");
        if (value != null && schema.getProperties().size() == 1) {
            return value;
        }
        // A schema that refers to another cannot say that it may be missing: an optional code is such a one.
        Set<String> optional = record.map(InCode::optional).orElse(Set.of());
        List<String> required = schema.getProperties().entrySet().stream()
                .filter(property -> !optional.contains(property.getKey()) && !mayBeMissing(property.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return required.isEmpty() ? schema : schema.required(required);
    }

    private static boolean mayBeMissing(Schema schema) {
        List<Schema.SchemaType> types = schema.getType() == null ? List.of() : schema.getType();
        return schema.getAnyOf() != null
                || types.contains(Schema.SchemaType.NULL)
                || types.contains(Schema.SchemaType.ARRAY);
    }
}
