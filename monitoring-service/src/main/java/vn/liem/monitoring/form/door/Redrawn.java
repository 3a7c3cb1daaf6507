package vn.liem.monitoring.form.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.FormRefusal;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.RequestRefusal;

/**
 * A form that is drawn again: it stays on the version that the person saw, whatever stands by then, so that nothing is recorded
 * over what nobody was told of.
 */
final class Redrawn {

    private static final String SEEN = "seen";
    private static final Pattern VERSION = Pattern.compile("\"v(?:0|[1-9][0-9]{0,9})(?:-[0-9a-f-]{36})?\"");

    private Redrawn() {}

    /** The version that was seen when a form was drawn; nothing where it cannot be read. */
    static String seenIn(Typed typed) {
        return VERSION.matcher(typed.of(SEEN)).matches() ? typed.of(SEEN) : "";
    }

    /** The form as it goes to its service, on the version that was seen. */
    static Form seen(Form form, Typed typed) {
        String version = seenIn(typed);
        return form.to().seen().isEmpty() || version.isEmpty() ? form : form.seen(version);
    }

    /** The form as it is drawn again where what was typed is wrong: it says so where another version stands by now. */
    static Form of(Form form, Typed typed, Language language) {
        Form seen = seen(form, typed);
        return seen.to().seen().equals(form.to().seen()) ? seen : changed(seen, language);
    }

    /** Whether the service has recorded what the form said when it was sent before: it must not record a second time. */
    static boolean isSpent(JsonNode problem) {
        return problem.path("code").asText().equals(RequestRefusal.IDEMPOTENCY_KEY_REUSED.code());
    }

    /** The same where the service refused it. */
    static Form refused(Form form, Typed typed, JsonNode problem, Language language) {
        if (isSpent(problem)) {
            FormRefusal rule = FormRefusal.ALREADY_RECORDED;
            return seen(form, typed).wrong(language.of(rule.vietnamese(), rule.english()));
        }
        return problem.path("code").asText().equals(RequestRefusal.CHANGED_SINCE.code())
                ? changed(seen(form, typed), language)
                : wrong(of(form, typed, language), problem, language);
    }

    /** Each sentence beside its field; those of no field, and of a refusal that names none, above the form. */
    static Form wrong(Form form, JsonNode problem, Language language) {
        var errors = ProblemTold.fields(problem);
        if (errors.isEmpty()) {
            return form.wrong(ProblemTold.sentence(problem, language));
        }
        Form wrong = form;
        for (FieldError error : errors) {
            wrong = wrong.wrong(error.pointer(), language.of(error.messageVi(), error.message()));
        }
        return wrong;
    }

    private static Form changed(Form form, Language language) {
        FormRefusal rule = FormRefusal.CHANGED_SINCE_DRAWN;
        return form.wrong(language.of(rule.vietnamese(), rule.english()));
    }
}
