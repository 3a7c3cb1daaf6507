package vn.liem.monitoring.meetings.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.view.CountedFacts;
import vn.liem.monitoring.fact.view.Known;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.word.Language;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.CommandDoor;

/** How the pages of meetings read one as their reader, judge what he may do, and name what it says. */
@RequestScoped
class MeetingDesk {

    private static final Map<String, String[]> STANDINGS = Map.of(
            "prepared", new String[] {"Đang chuẩn bị", "Being prepared"},
            "called_off", new String[] {"Không họp", "Called off"},
            "held", new String[] {"Đã họp", "Held"},
            "concluded", new String[] {"Đã có kết luận", "Concluded"});

    private final WorkDesk pages;
    private final OtherServices services;
    private final ScopeOfReports scopes;
    private final Frames frames;
    private final UnitBook units;
    private final CountedFacts facts;
    private final CommandDoor door;

    @Inject
    MeetingDesk(
            WorkDesk pages,
            OtherServices services,
            ScopeOfReports scopes,
            Frames frames,
            UnitBook units,
            CountedFacts facts,
            CommandDoor door) {
        this.pages = pages;
        this.services = services;
        this.scopes = scopes;
        this.frames = frames;
        this.units = units;
        this.facts = facts;
        this.door = door;
    }

    /** The language of the page. */
    Language language() {
        return frames.language();
    }

    /** The forms, with the day of today filled in. */
    MeetingForms forms() {
        return new MeetingForms(language(), door.today());
    }

    /** The meeting, for who steers in the territory of the body that convenes it; or the end of the request. */
    MeetingAtWork read(UUID id) {
        pages.permit(Act.DIRECT);
        MeetingAtWork meeting = MeetingAtWork.of(
                services.needed(services.ask(MeetingForms.SERVICE, pages.read(MeetingForms.ROUTE + "/" + id))));
        pages.permit(Act.DIRECT, CaseFacts.ofTerritory(units.chainOf(meeting.convenedBy())));
        return meeting;
    }

    /** The cases under supervision that the reader may name, to choose from. */
    List<Choice> cases() {
        Known known = facts.now();
        Territory territory = scopes.territory(Act.READ_CASE, known.facts());
        return known.facts().supervision().stream()
                .filter(listed -> listed.delistedOn().isEmpty() && territory.holdsCase(listed.caseId()))
                .map(SupervisionFact::caseId)
                .distinct()
                .map(id -> new Choice(id, known.numberOf("case:" + id)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    /** The number of a case, where the reader may name it. */
    String numberOf(String caseId) {
        Known known = facts.now();
        return scopes.territory(Act.READ_CASE, known.facts()).holdsCase(caseId)
                ? known.numberOf("case:" + caseId)
                : language().of("Vụ thuộc địa bàn khác", "Of another territory");
    }

    /** How far it has come. */
    String standing(String code) {
        String[] both = STANDINGS.getOrDefault(code, new String[] {code, code});
        return language().of(both[0], both[1]);
    }

    /** What it is and how it stands, in a few lines. */
    List<Line> lines(MeetingAtWork meeting) {
        Language language = language();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(language.of("Trạng thái", "Standing"), standing(meeting.standing())));
        lines.add(Line.of(language.of("Cơ quan chuẩn bị", "Prepared by"), frames.body(meeting.convenedBy())));
        lines.add(Line.of(language.of("Dự kiến", "Planned on"), language.day(meeting.plannedOn())));
        meeting.heldOn()
                .ifPresent(on -> lines.add(Line.of(
                        language.of("Đã họp", "Held on"),
                        language.day(on) + " · " + String.join(", ", meeting.present()))));
        meeting.minutes()
                .ifPresent(minutes -> lines.add(Line.of(
                        language.of("Biên bản", "Minutes"),
                        minutes.documentNo() + ", " + language.day(minutes.signedOn()))));
        return lines;
    }
}
