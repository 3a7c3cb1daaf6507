package vn.liem.monitoring.form.door;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.FormRefusal;
import vn.liem.monitoring.form.door.OtherServices.Answered;
import vn.liem.monitoring.word.Language;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/**
 * Draws forms and takes them: sealed for the session, under the key of one command, however often it is sent and whatever is
 * changed in between, so that one form records at most once. What the service refuses is drawn again with its sentence beside
 * the field and everything that was typed.
 */
@RequestScoped
public class FormDesk {

    /** The parameter that says what was done, on the page after a form. */
    public static final String DONE = "done";

    /** The parameter that says up to which record the page after a form must have read. */
    public static final String AFTER = "after";

    private static final String HTML = "text/html;charset=UTF-8";
    private static final int NOT_SIGNED_IN = 401;
    private static final int CONTENT_REFUSED = 422;
    private static final int NO_ANSWER = 503;

    private final Frames frames;
    private final FormGuard guard;
    private final OtherServices services;

    @Inject
    FormDesk(Frames frames, FormGuard guard, OtherServices services) {
        this.frames = frames;
        this.guard = guard;
        this.services = services;
    }

    /**
     * What a form carries that nobody types.
     *
     * @param isSpent whether something was recorded by it, so that it is not sent again
     */
    public record Sealed(String command, String seal, String seen, boolean isSpent) {}

    @CheckedTemplate(basePath = "pages/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, Form form, Sealed sealed);
    }

    /** The form, to be filled in. */
    public TemplateInstance drawn(Place place, Form form) {
        return page(place, form, guard.newCommand(), false);
    }

    /**
     * What comes of a form that was sent: the page that {@code then} names, or the form again.
     *
     * @param action the address of the form
     * @param drawn the form as it is drawn now, by what came with it
     */
    public Response taken(
            Place place,
            String action,
            byte[] body,
            Function<Typed, Form> drawn,
            Function<Answered.Done, Address> then) {
        Typed typed = guard.taken(action, body);
        Form form = drawn.apply(typed);
        Filled filled = Filled.of(form, typed, language());
        // An answer to it may have been lost: under another key the same form could be recorded twice.
        String command = typed.of(FormGuard.COMMAND);
        if (filled.form().isWrong()) {
            return again(place, Redrawn.of(filled.form(), typed, language()), CONTENT_REFUSED, command);
        }
        Form seen = Redrawn.seen(filled.form(), typed);
        return switch (services.give(seen.to(), command, filled.body())) {
            case Answered.Done done ->
                Response.seeOther(URI.create(then.apply(done).toString())).build();
            case Answered.Refused(var status, var _)
            when status == NOT_SIGNED_IN -> throw RequestRefused.because(RequestRefusal.NOT_SIGNED_IN);
            case Answered.Refused(var status, var problem)
            when isUnderWay(problem) -> again(place, Redrawn.wrong(seen, problem, language()), status, command);
            case Answered.Refused(var status, var problem) ->
                again(
                        page(
                                place,
                                Redrawn.refused(filled.form(), typed, problem, language()),
                                command,
                                Redrawn.isSpent(problem)),
                        status);
            // Sent again under the same key it is recorded once, whatever became of it.
            case Answered.Silent _ -> again(place, seen.wrong(silent()), NO_ANSWER, command);
        };
    }

    /** The address of a page that says what was done, and has read it. */
    public static Address after(Answered.Done done, String path, String what) {
        Address page = new Address(path, java.util.Map.of(DONE, what));
        String position = done.body().path("position").asText();
        return position.isEmpty() ? page : page.with(AFTER, position);
    }

    /** The id of what was recorded, by the address at which its service shows it. */
    public static String idOf(Answered.Done done) {
        String location = done.location().orElse("");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** The version that was seen when a form was drawn; nothing where it cannot be read. */
    public static String seenIn(Typed typed) {
        return Redrawn.seenIn(typed);
    }

    private static boolean isUnderWay(JsonNode problem) {
        return problem.path("code").asText().equals(RequestRefusal.STILL_RUNNING.code());
    }

    private String silent() {
        FormRefusal rule = FormRefusal.SERVICE_DID_NOT_ANSWER;
        return language().of(rule.vietnamese(), rule.english());
    }

    private Response again(Place place, Form form, int status, String command) {
        return again(page(place, form, command, false), status);
    }

    private static Response again(TemplateInstance page, int status) {
        return Response.status(status).type(HTML).entity(page.render()).build();
    }

    private TemplateInstance page(Place place, Form form, String command, boolean isSpent) {
        Sealed sealed = new Sealed(
                command, guard.seal(form.action(), command), form.to().seen(), isSpent);
        return Templates.page(frames.of(place), form, sealed)
                .setLocale(language().locale());
    }

    private Language language() {
        return frames.language();
    }
}
