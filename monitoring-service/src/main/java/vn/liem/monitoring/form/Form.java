package vn.liem.monitoring.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A form: what is done by it, what one should know before, its fields, and to whom it goes.
 *
 * @param action the address at which it is drawn, and to which it is sent
 * @param submit what its button says
 * @param back the page that it belongs to
 * @param about what is known of the thing, to be read before
 * @param to where it is recorded
 * @param fixed members that go with the fields and that nobody types
 * @param carried what the page carries to the door that takes the form, by the names of hidden fields
 * @param problems the sentences of what is wrong with it as a whole
 */
public record Form(
        String action,
        String title,
        String help,
        String submit,
        String back,
        List<Line> about,
        To to,
        List<Field> fields,
        Map<String, Object> fixed,
        Map<String, String> carried,
        List<String> problems) {

    /** One that carries nothing and in which nothing is wrong. */
    public Form(
            String action,
            String title,
            String help,
            String submit,
            String back,
            List<Line> about,
            To to,
            List<Field> fields,
            Map<String, Object> fixed) {
        this(action, title, help, submit, back, about, to, fields, fixed, Map.of(), List.of());
    }

    /**
     * Where a form is recorded.
     *
     * @param service the service that owns it, {@code case-service}
     * @param path its route there
     * @param seen the version of the thing that was looked at, as If-Match names it; nothing for what is new
     */
    public record To(String service, String path, String seen) {}

    public Form {
        about = List.copyOf(about);
        fields = List.copyOf(fields);
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
        carried = Map.copyOf(carried);
        problems = List.copyOf(problems);
    }

    /** Whether something in it is wrong. */
    public boolean isWrong() {
        return !problems.isEmpty() || fields.stream().anyMatch(Field::isWrong);
    }

    /** It with each of its fields changed so. */
    public Form each(UnaryOperator<Field> change) {
        return with(fields.stream().map(change).toList(), problems);
    }

    /** It with a field of this name wrong, or wrong as a whole where it has none. */
    public Form wrong(String pointer, String sentence) {
        return fields.stream().anyMatch(field -> field.isAt(pointer))
                ? each(field -> field.isAt(pointer) ? field.wrong(sentence) : field)
                : wrong(sentence);
    }

    /** It wrong as a whole. */
    public Form wrong(String sentence) {
        List<String> more = new ArrayList<>(problems);
        more.add(sentence);
        return with(fields, more);
    }

    /** It recorded on the version that was seen before. */
    public Form seen(String version) {
        To known = new To(to.service, to.path, version);
        return new Form(action, title, help, submit, back, about, known, fields, fixed, carried, problems);
    }

    /** It carrying something more to the door that takes it. */
    public Form carrying(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(carried);
        more.put(name, value);
        return new Form(action, title, help, submit, back, about, to, fields, fixed, more, problems);
    }

    private Form with(List<Field> changed, List<String> wrong) {
        return new Form(action, title, help, submit, back, about, to, changed, fixed, carried, wrong);
    }
}
