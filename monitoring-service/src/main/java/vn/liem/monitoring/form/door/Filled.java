package vn.liem.monitoring.form.door;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.liem.kernel.Refusal;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.form.Field;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.FieldRefusal;

/**
 * A form with what was typed in it, and what is sent of it. Here it is asked only whether something stands in a field and has
 * its form; the rules are those of the service that takes it.
 *
 * @param body the members that are sent; a field that was left empty is none
 */
record Filled(Form form, Map<String, Object> body) {

    Filled {
        body = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(body));
    }

    /** The form with what was typed, and each of its fields judged. */
    static Filled of(Form form, Typed typed, Language language) {
        Map<String, Object> body = new LinkedHashMap<>(form.fixed());
        Form filled = form.each(field -> judged(field.holding(typed.of(field.name())), language, body));
        return new Filled(filled, body);
    }

    private static Field judged(Field field, Language language, Map<String, Object> body) {
        String value = field.value();
        if (value.isEmpty()) {
            return field.isRequired() ? wrong(field, FieldRefusal.MISSING, language) : field;
        }
        if (value.length() > field.maxLength()) {
            return wrong(field, FieldRefusal.TOO_LONG, language);
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, DAY -> put(field, value, body);
            case LINES ->
                put(
                        field,
                        value.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        body);
            case NUMBER ->
                value.matches("[0-9]{1,9}")
                        ? put(field, Integer.valueOf(value), body)
                        : wrong(field, FieldRefusal.NOT_A_NUMBER, language);
            case CHOICE ->
                codes(field).contains(value)
                        ? put(field, value, body)
                        : wrong(field, FieldRefusal.NOT_A_CODE, language);
        };
    }

    private static Field put(Field field, Object value, Map<String, Object> body) {
        body.put(field.name(), value);
        return field;
    }

    private static List<String> codes(Field field) {
        return field.choices().stream().map(Choice::code).toList();
    }

    private static Field wrong(Field field, Refusal rule, Language language) {
        return field.wrong(language.of(rule.vietnamese(), rule.english()));
    }
}
