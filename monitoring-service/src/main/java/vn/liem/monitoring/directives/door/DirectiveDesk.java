package vn.liem.monitoring.directives.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.word.DirectiveTerms;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Terms;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.CurrentCaller;

/** How the pages of directives read one as their reader, judge what he may do, and name what it says. */
@RequestScoped
class DirectiveDesk {

    private final WorkDesk pages;
    private final OtherServices services;
    private final Frames frames;
    private final UnitBook units;
    private final CurrentCaller caller;
    private final CommandDoor door;

    @Inject
    DirectiveDesk(
            WorkDesk pages,
            OtherServices services,
            Frames frames,
            UnitBook units,
            CurrentCaller caller,
            CommandDoor door) {
        this.pages = pages;
        this.services = services;
        this.frames = frames;
        this.units = units;
        this.caller = caller;
        this.door = door;
    }

    /** The language of the page. */
    Language language() {
        return frames.language();
    }

    /** The forms, with the day of today filled in. */
    DirectiveForms forms() {
        return new DirectiveForms(language(), today());
    }

    /** The legal day of today. */
    LocalDate today() {
        return door.today();
    }

    /** The directive, for who may take the act on it; or the end of the request. */
    DirectiveAtWork read(Act act, UUID id) {
        pages.permit(act);
        DirectiveAtWork directive = DirectiveAtWork.of(
                services.needed(services.ask(DirectiveForms.SERVICE, pages.read(DirectiveForms.ROUTE + "/" + id))));
        pages.permit(act, facts(directive));
        return directive;
    }

    /** What the policy must know of it, as case-service tells the policy: its owner has it in hands, its issuer takes part. */
    CaseFacts facts(DirectiveAtWork directive) {
        return CaseFacts.heldBy(directive.addressedTo(), units.chainOf(directive.addressedTo()))
                .withFormerHolders(Set.of(directive.issuedBy()));
    }

    /** The list in which the reader finds it: the follow-up board, or what was given to his body. */
    String listOf() {
        return Place.DIRECTIVES.isFor(caller.officer().roles()) ? Place.DIRECTIVES.path() : Place.GIVEN.path();
    }

    /** How it stands, in a few lines. */
    List<Line> lines(DirectiveAtWork directive) {
        Language language = language();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                language.of("Trạng thái", "Standing"),
                language.say(Terms.of(DirectiveTerms.STANDINGS, directive.standing()))
                        + (directive.isOverdue() ? language.of(" · quá hạn", " · overdue") : "")));
        lines.add(Line.of(language.of("Đơn vị thực hiện", "Owner"), frames.body(directive.addressedTo())));
        lines.add(Line.of(
                language.of("Hạn đang áp dụng", "Last day"),
                directive.lastDay().map(language::day).orElse("")));
        lines.add(Line.of(language.of("Số lần đôn đốc", "Urged"), language.count(directive.urges())));
        directive
                .percentDone()
                .ifPresent(percent ->
                        lines.add(Line.of(language.of("Mức độ thực hiện", "How much is done"), percent + " %")));
        lines.add(Line.of(
                language.of("Ban hành", "Issued"),
                language.day(directive.issuedOn()) + " · " + frames.body(directive.issuedBy())));
        directive
                .caseId()
                .ifPresent(id -> lines.add(new Line(
                        language.of("Vụ án, vụ việc", "Case"),
                        language.of("Mở trang vụ", "Open its page"),
                        "/cases/" + id)));
        return lines;
    }
}
