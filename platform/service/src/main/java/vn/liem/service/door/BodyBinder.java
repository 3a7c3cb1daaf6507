package vn.liem.service.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into a record and collects everything that is wrong on the way, so that one answer lists it all. A component
 * must be there unless it is an Optional or a list; members that the record does not know are refused; text is
 * normalised to NFC; a constant is its name in lower case; a record of the one component {@code value} is that value; a
 * JsonNode is an object that somebody else reads.
 */
public final class BodyBinder {

    /** The longest text where the component names no other bound, in characters. */
    static final int TEXT_MAX = 1_000;

    /** The longest list where the component names no other bound. */
    static final int LIST_MAX = 200;

    /** The largest whole number that every reader of JSON holds exactly. */
    static final long NUMBER_MAX = (1L << 53) - 1;

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final List<FieldError> errors = new ArrayList<>();

    private final Predicate<LocalDate> days;

    private BodyBinder(Predicate<LocalDate> days) {
        this.days = days;
    }

    /** The record, or a refusal that lists every field that is wrong. */
    public static <T> T bind(JsonNode body, Class<T> type) {
        return bind(body, type, DayBounds::hold);
    }

    /**
     * The record of what a register tells, with any day of the calendar: whoever brings the register in has judged its days,
     * and tells the clerk of those that are hard to believe.
     */
    public static <T> T bindTold(JsonNode body, Class<T> type) {
        return bind(body, type, _ -> true);
    }

    private static <T> T bind(JsonNode body, Class<T> type, Predicate<LocalDate> days) {
        BodyBinder binder = new BodyBinder(days);
        Object bound = binder.bindRecord("", body, type);
        if (bound == null) {
            throw new RequestRefused(Problem.of(RequestRefusal.CONTENT_REFUSED, binder.errors));
        }
        return type.cast(bound);
    }

    /** The values below return null only where an error was noted. */
    private @Nullable Object bindRecord(String pointer, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            return wrong(pointer, FieldRefusal.NOT_AN_OBJECT);
        }
        int before = errors.size();
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(pointer, node, type);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            String at = pointer + "/" + component.getName();
            values[i] = bindMember(at, node.get(component.getName()), component.getGenericType(), component);
        }
        return errors.size() > before ? null : make(pointer, type, components, values);
    }

    private void refuseUnknown(String pointer, JsonNode node, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        FieldRefusal rule = type.isAnnotationPresent(TakesNoIdentity.class)
                ? FieldRefusal.NO_IDENTITY_TAKEN_IN
                : FieldRefusal.UNKNOWN_MEMBER;
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (Arrays.stream(components).noneMatch(known -> known.getName().equals(name))) {
                wrong(pointer + "/" + escaped(name), rule);
            }
        }
    }

    private @Nullable Object bindMember(String pointer, @Nullable JsonNode given, Type type, AnnotatedElement bounds) {
        JsonNode node = given == null ? NullNode.getInstance() : given;
        if (rawOf(type) == Optional.class) {
            return node.isNull()
                    ? Optional.empty()
                    : Optional.ofNullable(bindValue(pointer, node, argumentOf(type), bounds));
        }
        if (rawOf(type) == List.class) {
            return node.isNull() ? List.of() : bindList(pointer, node, argumentOf(type), bounds);
        }
        return node.isNull() ? wrong(pointer, FieldRefusal.MISSING) : bindValue(pointer, node, type, bounds);
    }

    private @Nullable Object bindList(String pointer, JsonNode node, Type element, AnnotatedElement bounds) {
        if (!node.isArray()) {
            return wrong(pointer, FieldRefusal.NOT_A_LIST);
        }
        int max = bounds.isAnnotationPresent(MaxLength.class)
                ? bounds.getAnnotation(MaxLength.class).value()
                : LIST_MAX;
        if (node.size() > max) {
            errors.add(FieldError.of(pointer, FieldRefusal.TOO_MANY, "≤ " + max));
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            Object value = bindValue(pointer + "/" + i, node.get(i), element, rawOf(element));
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable Object bindValue(String pointer, JsonNode node, Type type, AnnotatedElement bounds) {
        Class<?> raw = rawOf(type);
        if (raw == String.class) {
            return text(pointer, node, bounds);
        } else if (raw == LocalDate.class) {
            return day(pointer, node);
        } else if (raw == OffsetDateTime.class) {
            return instant(pointer, node);
        } else if (raw == UUID.class) {
            return id(pointer, node);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return node.isBoolean() ? (Object) node.booleanValue() : wrong(pointer, FieldRefusal.NOT_YES_OR_NO);
        } else if (raw == int.class || raw == Integer.class) {
            return node.isInt() ? (Object) node.intValue() : wrong(pointer, FieldRefusal.NOT_A_NUMBER);
        } else if (raw == long.class || raw == Long.class) {
            boolean whole =
                    node.canConvertToLong() && node.isIntegralNumber() && Math.abs(node.longValue()) <= NUMBER_MAX;
            return whole ? (Object) node.longValue() : wrong(pointer, FieldRefusal.NOT_A_NUMBER);
        } else if (raw == JsonNode.class) {
            return node.isObject() ? node : wrong(pointer, FieldRefusal.NOT_AN_OBJECT);
        } else if (raw.isEnum()) {
            return constant(pointer, node, raw);
        } else if (raw.isRecord()) {
            return isOneValue(raw) ? oneValue(pointer, node, raw, bounds) : bindRecord(pointer, node, raw);
        }
        throw new IllegalStateException("a body cannot hold a " + type);
    }

    private @Nullable Object text(String pointer, JsonNode node, AnnotatedElement bounds) {
        if (!node.isTextual()) {
            return wrong(pointer, FieldRefusal.NOT_TEXT);
        }
        String text = Normalizer.normalize(node.textValue(), Normalizer.Form.NFC);
        int max = bounds.isAnnotationPresent(MaxLength.class)
                ? bounds.getAnnotation(MaxLength.class).value()
                : TEXT_MAX;
        if (text.isBlank()) {
            return wrong(pointer, FieldRefusal.BLANK);
        } else if (text.length() > max) {
            errors.add(FieldError.of(pointer, FieldRefusal.TOO_LONG, "≤ " + max));
            return null;
        } else if (text.codePoints().anyMatch(BodyBinder::isUnprintable)) {
            return wrong(pointer, FieldRefusal.UNPRINTABLE);
        } else if (bounds.isAnnotationPresent(HasForm.class)
                && !text.matches(bounds.getAnnotation(HasForm.class).value())) {
            errors.add(FieldError.of(
                    pointer,
                    FieldRefusal.BAD_FORM,
                    bounds.getAnnotation(HasForm.class).value()));
            return null;
        }
        return text;
    }

    private static boolean isUnprintable(int character) {
        boolean layout = character == '\n' || character == '\t' || character == '\r';
        return !layout && (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
    }

    private @Nullable Object day(String pointer, JsonNode node) {
        try {
            LocalDate day = DayBounds.read(node.isTextual() ? node.textValue() : "");
            return days.test(day) ? day : wrong(pointer, FieldRefusal.DAY_OUT_OF_BOUNDS);
        } catch (DateTimeException _) {
            return wrong(pointer, FieldRefusal.NOT_A_DAY);
        }
    }

    private @Nullable Object instant(String pointer, JsonNode node) {
        try {
            OffsetDateTime instant = OffsetDateTime.parse(node.isTextual() ? node.textValue() : "");
            return days.test(instant.toLocalDate()) ? instant : wrong(pointer, FieldRefusal.DAY_OUT_OF_BOUNDS);
        } catch (DateTimeException _) {
            return wrong(pointer, FieldRefusal.BAD_FORM);
        }
    }

    private @Nullable Object id(String pointer, JsonNode node) {
        return node.isTextual() && ID.matcher(node.textValue()).matches()
                ? UUID.fromString(node.textValue())
                : wrong(pointer, FieldRefusal.NOT_AN_ID);
    }

    private @Nullable Object constant(String pointer, JsonNode node, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (node.isTextual() && codeOf(constant).equals(node.textValue())) {
                return constant;
            }
        }
        errors.add(FieldError.of(
                pointer,
                FieldRefusal.NOT_A_CODE,
                Arrays.stream(type.getEnumConstants()).map(BodyBinder::codeOf).collect(Collectors.joining(", "))));
        return null;
    }

    private static String codeOf(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    private @Nullable Object oneValue(String pointer, JsonNode node, Class<?> type, AnnotatedElement bounds) {
        RecordComponent[] components = type.getRecordComponents();
        Object value = bindValue(pointer, node, components[0].getGenericType(), bounds);
        return value == null ? null : make(pointer, type, components, new Object[] {value});
    }

    private static boolean isOneValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    /** A value that checks itself at birth says here that it has not its form. */
    private @Nullable Object make(String pointer, Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return wrong(pointer, FieldRefusal.BAD_FORM);
            }
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made", e);
        }
    }

    private @Nullable Object wrong(String pointer, FieldRefusal rule) {
        errors.add(FieldError.of(pointer, rule));
        return null;
    }

    private static String escaped(String name) {
        String shown = name.length() > 40 ? name.substring(0, 40) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    private static Class<?> rawOf(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Type argumentOf(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
