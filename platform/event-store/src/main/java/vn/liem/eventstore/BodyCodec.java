package vn.liem.eventstore;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
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
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return accessors;
        }
    };

    private BodyCodec() {}

    /** The canonical bytes of a record; refuses one that lacks a part, as it could not be read back. */
    public static EventBody encode(Object event) {
        checkWhole(event);
        JsonNode tree = treeOf(event);
        checkNumbers(tree);
        return canonical(tree.toString());
    }

    // No exception here keeps its cause: a parser's message may quote what the body holds.

    /** The canonical form of the text of an object or array; refuses what is no JSON or no Unicode. */
    public static EventBody canonical(String json) {
        String canonical;
        try {
            canonical = new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("not JSON");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(canonical)) {
            throw new IllegalArgumentException("text with half a character has no bytes of its own");
        }
        return new EventBody(canonical.getBytes(StandardCharsets.UTF_8));
    }

    /** The record behind the bytes; members it does not know are passed over, one that it needs must be there. */
    public static <T> T decode(EventBody body, Class<T> type) {
        try {
            T event = MAPPER.readValue(body.bytes(), type);
            checkWhole(event);
            return event;
        } catch (IOException e) {
            throw new IllegalArgumentException("the body is no " + type.getSimpleName());
        }
    }

    private static JsonNode treeOf(Object event) {
        try {
            return MAPPER.valueToTree(event);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(event.getClass().getSimpleName() + " cannot be written as JSON");
        }
    }

    private static void checkNumbers(JsonNode node) {
        if (node.isNumber() && (!node.canConvertToExactIntegral() || Math.abs(node.doubleValue()) > MAX_NUMBER)) {
            throw new IllegalArgumentException("a number in an event is whole and at most " + MAX_NUMBER);
        }
        node.forEach(BodyCodec::checkNumbers);
    }

    private static void checkWhole(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a list or map in an event has a gap");
        }
        // A number, a text, a day is whole as it is.
        if (value instanceof Iterable<?> many) {
            many.forEach(BodyCodec::checkWhole);
        } else if (value instanceof Map<?, ?> named) {
            named.values().forEach(BodyCodec::checkWhole);
        } else if (value instanceof Optional<?> some) {
            some.ifPresent(BodyCodec::checkWhole);
        } else if (value instanceof Record whole) {
            checkParts(whole);
        }
    }

    private static void checkParts(Record whole) {
        for (Method accessor : PARTS.get(whole.getClass())) {
            Object part = part(whole, accessor);
            if (part == null) {
                throw new IllegalArgumentException(
                        "%s needs %s".formatted(whole.getClass().getSimpleName(), accessor.getName()));
            }
            checkWhole(part);
        }
    }

    private static @Nullable Object part(Record whole, Method accessor) {
        try {
            return accessor.invoke(whole);
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
