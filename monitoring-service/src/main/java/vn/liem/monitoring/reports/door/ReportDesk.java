package vn.liem.monitoring.reports.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.LegalDay;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.ScopeOfReports;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.fact.view.UnitBook;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.OtherServices.Answered;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.PeriodScheme;
import vn.liem.security.Act;
import vn.liem.security.CaseFacts;
import vn.liem.service.door.CommandDoor;
import vn.liem.service.door.CurrentCaller;

/** How the pages of the workshop read a report as their reader, judge what he may do, and name what it says. */
@RequestScoped
class ReportDesk {

    static final String PAGE = "/reports";
    static final String ROUTE = "/api/v1/periodic-reports";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final WorkDesk pages;
    private final OtherServices services;
    private final ScopeOfReports scopes;
    private final Frames frames;
    private final FactBook book;
    private final UnitBook units;
    private final CurrentCaller caller;
    private final CommandDoor door;

    @Inject
    ReportDesk(
            WorkDesk pages,
            OtherServices services,
            ScopeOfReports scopes,
            Frames frames,
            FactBook book,
            UnitBook units,
            CurrentCaller caller,
            CommandDoor door) {
        this.pages = pages;
        this.services = services;
        this.scopes = scopes;
        this.frames = frames;
        this.book = book;
        this.units = units;
        this.caller = caller;
        this.door = door;
    }

    /** The language of the page. */
    Language language() {
        return frames.language();
    }

    /** The legal day of today. */
    LocalDate today() {
        return door.today();
    }

    /** The report, for who may take the act on its scope; or the end of the request. */
    ReportAtWork read(Act act, UUID id) {
        pages.permit(act);
        ReportAtWork report =
                ReportAtWork.of(services.needed(services.ask(OtherServices.OWN, pages.read(ROUTE + "/" + id))));
        scopes.of(act, Optional.of(report.scope().orElse(ScopeOfReports.ALL)), book.units(), "?scope");
        return report;
    }

    /** All that it says: of a draft as it would be signed now. */
    Answered.Done document(UUID id) {
        return services.needed(services.ask(OtherServices.OWN, ROUTE + "/" + id + "/document"));
    }

    /** Whether the reader may remark on it and sign it. */
    boolean maySign(ReportAtWork report) {
        String unit = report.scope().orElse(caller.officer().jurisdiction());
        return pages.may(Act.SIGN_REPORT, CaseFacts.ofTerritory(units.chainOf(unit)));
    }

    /** What a period is called, or its days. */
    String period(LocalDate from, LocalDate to) {
        String days = language().day(from) + " – " + language().day(to);
        return PeriodScheme.nameOf(from, to)
                .map(name -> language().of(name + " (" + days + ")", days))
                .orElse(days);
    }

    /** What a scope is called. */
    String scope(Optional<String> unit) {
        return unit.filter(code -> !code.equals(ScopeOfReports.ALL))
                .map(frames::body)
                .orElseGet(() -> language().of("Toàn hệ thống", "Everything"));
    }

    /** The units of the territory of the reader, to choose from. */
    List<Choice> units() {
        return pages.bodies();
    }

    /** What it is and how it stands, in a few lines. */
    List<Line> lines(ReportAtWork report) {
        Language language = language();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                language.of("Trạng thái", "Standing"),
                report.isDraft() ? language.of("Dự thảo", "Draft") : language.of("Đã ký", "Signed")));
        lines.add(Line.of(language.of("Kỳ báo cáo", "Period"), period(report.from(), report.to())));
        lines.add(Line.of(language.of("Ngày chốt số liệu", "Cut-off day"), language.day(report.asOf())));
        lines.add(Line.of(language.of("Phạm vi", "Scope"), scope(report.scope())));
        report.restates()
                .ifPresent(id -> lines.add(new Line(
                        language.of("Đính chính báo cáo", "It restates"),
                        language.of("Mở báo cáo trước", "Open the earlier one"),
                        PAGE + "/" + id)));
        report.signed().ifPresent(signed -> {
            ZonedDateTime at = signed.at().atZone(LegalDay.ZONE);
            lines.add(Line.of(
                    language.of("Ký lúc", "Signed at"), CLOCK.format(at) + " " + language.day(at.toLocalDate())));
        });
        report.sha256().ifPresent(hash -> lines.add(Line.of("SHA-256", hash)));
        return lines;
    }
}
