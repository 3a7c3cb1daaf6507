package vn.liem.testsupport.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The JSON Schema (2020-12) of an event's record, by the rules of the body codec: a component is a member, an Optional
 * may be missing, a record of the one component {@code value} is that value, a constant is its name in lower case.
 * Members that are not named are allowed: facts may gain optional fields.
 */
final class SchemaOfRecord {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_NUMBER = (1L << 53) - 1;
    private static final Map<Class<?>, String> FORMATS =
            Map.of(UUID.class, "uuid", LocalDate.class, "date", Instant.class, "date-time");

    private SchemaOfRecord() {}

    /** The schema of the event with this stored name. */
    static ObjectNode of(String service, String name, Class<?> event) {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:liem:event:" + name);
        schema.put("title", name);
        schema.put("x-service", service);
        schema.setAll(ofRecord(event));
        return schema;
    }

    private static ObjectNode of(Type type) {
        return switch (type) {
            case Class<?> plain -> ofClass(plain);
            case ParameterizedType list when list.getRawType() == List.class -> array(list.getActualTypeArguments()[0]);
            default -> throw new IllegalArgumentException("no schema is known for " + type.getTypeName());
        };
    }

    private static ObjectNode ofClass(Class<?> type) {
        if (type == String.class) {
            return typed("string");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return typed("integer").put("maximum", MAX_NUMBER);
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        String format = FORMATS.get(type);
        if (format != null) {
            return typed("string").put("format", format);
        }
        return type.isEnum() ? ofConstants(type) : ofComposed(type);
    }

    private static ObjectNode ofComposed(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no schema is known for " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getName().equals("value")) {
            return of(components[0].getGenericType());
        }
        return ofRecord(type);
    }

    private static ObjectNode ofConstants(Class<?> type) {
        ObjectNode schema = typed("string");
        ArrayNode names = schema.putArray("enum");
        Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                .forEach(names::add);
        return schema;
    }

    private static ObjectNode ofRecord(Class<?> type) {
        ObjectNode schema = typed("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            Type declared = component.getGenericType();
            if (declared instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
                properties.set(component.getName(), of(optional.getActualTypeArguments()[0]));
            } else {
                properties.set(component.getName(), of(declared));
                required.add(component.getName());
            }
        }
        return schema;
    }

    private static ObjectNode array(Type element) {
        ObjectNode schema = typed("array");
        schema.set("items", of(element));
        return schema;
    }

    private static ObjectNode typed(String type) {
        return JSON.createObjectNode().put("type", type);
    }
}
