package vn.liem.eventstore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * Records as canonical JSON and back. A component is a member of the same name; an empty Optional is left out; a record
 * of the one component {@code value} is that value; a constant is its name in lower case; a day is {@code YYYY-MM-DD}.
 * Numbers are whole and at most 2^53 − 1, the largest that every reader of JSON holds exactly: money is text.
 */
public final class BodyCodec {

    /** The largest number in JSON that is exact everywhere (RFC 8259, 6). */
    public static final long MAX_NUMBER = (1L << 53) - 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new PlainRecords())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private BodyCodec() {}

    /** The canonical bytes of a record. */
    public static EventBody encode(Object event) {
        JsonNode tree = MAPPER.valueToTree(event);
        checkNumbers(tree);
        return canonical(tree.toString());
    }

    /** The canonical form of JSON text; refuses what is no JSON. */
    public static EventBody canonical(String json) {
        try {
            return new EventBody(new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    /** The record behind the bytes; members it does not know are passed over, one that it needs must be there. */
    public static <T> T decode(EventBody body, Class<T> type) {
        try {
            T event = MAPPER.readValue(body.bytes(), type);
            checkWhole(event);
            return event;
        } catch (JsonProcessingException e) {
            // The message of the parser may quote what the body holds.
            throw new IllegalArgumentException("the body is no " + type.getSimpleName());
        } catch (IOException e) {
            throw new IllegalArgumentException("the body is no " + type.getSimpleName(), e);
        }
    }

    private static void checkNumbers(JsonNode node) {
        if (node.isNumber() && (!node.canConvertToExactIntegral() || Math.abs(node.doubleValue()) > MAX_NUMBER)) {
            throw new IllegalArgumentException("a number in an event is whole and at most " + MAX_NUMBER);
        }
        node.forEach(BodyCodec::checkNumbers);
    }

    private static void checkWhole(@Nullable Object value) {
        if (value instanceof Iterable<?> many) {
            many.forEach(BodyCodec::checkWhole);
        } else if (value instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                checkWhole(part(whole, component));
            }
        }
    }

    private static Object part(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            Object part = component.getAccessor().invoke(whole);
            if (part == null) {
                throw new IllegalArgumentException(
                        "%s needs %s".formatted(whole.getClass().getSimpleName(), component.getName()));
            }
            return part;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor cannot be called", e);
        }
    }

    /** Reads and writes records as they are, without an annotation on them. */
    private static final class PlainRecords extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(Annotated annotated) {
            if (annotated instanceof AnnotatedMethod method
                    && method.getName().equals("value")
                    && method.getParameterCount() == 0
                    && isOneValue(method.getDeclaringClass())) {
                return true;
            }
            return super.hasAsValue(annotated);
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            if (annotated.getAnnotated() instanceof Constructor<?> constructor
                    && isOneValue(constructor.getDeclaringClass())) {
                return JsonCreator.Mode.DELEGATING;
            }
            return super.findCreatorAnnotation(config, annotated);
        }

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = constants[i].name().toLowerCase(Locale.ROOT);
            }
            return names;
        }

        private static boolean isOneValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components != null
                    && components.length == 1
                    && components[0].getName().equals("value");
        }
    }
}
