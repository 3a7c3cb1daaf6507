package vn.liem.monitoring.form.door;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.liem.monitoring.door.Frame;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.form.Choice;
import vn.liem.security.Act;
import vn.liem.security.Answer;
import vn.liem.security.CaseFacts;
import vn.liem.security.MayAct;
import vn.liem.service.Position;
import vn.liem.service.door.CurrentCaller;
import vn.liem.service.door.FieldError;
import vn.liem.service.door.FieldRefusal;
import vn.liem.service.door.Gate;
import vn.liem.service.door.Query;
import vn.liem.service.door.RequestRefused;

/** Draws pages of things on which work is done, and says by the one policy what their reader may do. */
@RequestScoped
public class WorkDesk {

    private static final Pattern NEXT = Pattern.compile("[?&]cursor=([A-Za-z0-9_-]{1,1000})");

    private final Frames frames;
    private final Gate gate;
    private final UnitBook units;
    private final CurrentCaller caller;
    private final Query query;

    @Inject
    WorkDesk(Frames frames, Gate gate, UnitBook units, CurrentCaller caller, Query query) {
        this.frames = frames;
        this.gate = gate;
        this.units = units;
        this.caller = caller;
        this.query = query;
    }

    @CheckedTemplate(basePath = "pages/work", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance page(Frame frame, WorkShown shown);
    }

    /** The page. */
    public TemplateInstance page(Place place, WorkShown shown) {
        return Templates.page(frames.of(place), shown)
                .setLocale(frames.language().locale());
    }

    /** Lets the reader take the act at all, or ends the request, before anything is asked of another service. */
    public void permit(Act act) {
        if (!mayInOwnTerritory(act)) {
            gate.permit(act, CaseFacts.none());
        }
    }

    /** Lets the reader take the act on this thing, or ends the request. */
    public void permit(Act act, CaseFacts facts) {
        gate.permit(act, facts);
    }

    /** Whether the reader may take the act on this thing. */
    public boolean may(Act act, CaseFacts facts) {
        return switch (MayAct.answer(caller.officer(), act, facts)) {
            case Answer.Allowed _ -> true;
            case Answer.Denied _ -> false;
        };
    }

    /** Whether the reader may take the act in the own territory at all. */
    public boolean mayInOwnTerritory(Act act) {
        return !Collections.disjoint(act.grants().keySet(), caller.officer().roles());
    }

    /** The body that the reader serves. */
    public String ownBody() {
        return caller.officer().agency();
    }

    /** The bodies of the territory of the reader, to choose from. */
    public List<Choice> bodies() {
        return units.tree().known(units.within(caller.officer().jurisdiction())).stream()
                .map(unit -> new Choice(unit.code(), frames.language().of(unit.nameVi(), unit.nameEn())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** Where the next rows are of a list that a service gave page by page; nowhere where these are all. */
    public static String next(JsonNode answered, String path) {
        Matcher next = NEXT.matcher(answered.path("next").asText());
        return next.find() ? path + "?cursor=" + next.group(1) : "";
    }

    /** What was just done, where the address says so. */
    public Optional<String> done() {
        return query.text(FormDesk.DONE);
    }

    /** The same path at a service, asked to have read what was just recorded. */
    public String read(String path) {
        return query.text(FormDesk.AFTER)
                .map(text -> Position.parse(text)
                        .orElseThrow(() ->
                                RequestRefused.because(FieldError.of("?" + FormDesk.AFTER, FieldRefusal.BAD_FORM))))
                .map(position -> path + (path.indexOf('?') < 0 ? "?" : "&") + "position=" + position)
                .orElse(path);
    }
}
