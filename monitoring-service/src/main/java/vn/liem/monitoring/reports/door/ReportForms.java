package vn.liem.monitoring.reports.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.form.Choice;
import vn.liem.monitoring.form.Field;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.Line;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Meaning;
import vn.liem.monitoring.word.PeriodScheme;

/** The forms of the report workshop. */
final class ReportForms {

    /** What a form of a signature carries of the draft that was seen. */
    static final String DRAFT = "draft";

    private final ReportDesk desk;
    private final Language language;

    ReportForms(ReportDesk desk) {
        this.desk = desk;
        this.language = desk.language();
    }

    /** What is asked for in the address of a draft: a period, and which report it restates. */
    record Asked(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> restates) {

        String action() {
            Address address = new Address(ReportDraftPage.PATH, Map.of());
            Address period = from.flatMap(first -> to.map(
                            last -> address.with("from", first.toString()).with("to", last.toString())))
                    .orElse(address);
            return restates.map(id -> period.with("restates", id))
                    .orElse(period)
                    .toString();
        }
    }

    /** To draft a report; the usual periods stand above it. */
    Form draft(Asked asked) {
        List<Line> about = new ArrayList<>();
        asked.restates()
                .ifPresent(id -> about.add(new Line(
                        of("Đính chính báo cáo", "It restates"),
                        of("Mở báo cáo trước", "Open the earlier one"),
                        ReportDesk.PAGE + "/" + id)));
        about.addAll(usualPeriods());
        List<Field> fields = List.of(
                Field.day("from", of("Từ ngày", "From"))
                        .holding(asked.from().map(LocalDate::toString).orElse("")),
                Field.day("to", of("Đến ngày", "To"))
                        .holding(asked.to().map(LocalDate::toString).orElse("")),
                Field.day("asOf", of("Ngày chốt số liệu", "Cut-off day"))
                        .hinted(of(
                                "Để trống là ngày cuối kỳ. Việc xảy ra sau ngày này không tính.",
                                "The last day of the period where it is left empty. What happens later does"
                                        + " not count."))
                        .optional(),
                Field.choice("scope", of("Phạm vi", "Scope"), desk.units())
                        .hinted(of(
                                "Để trống là toàn địa bàn của anh/chị.",
                                "Your whole territory where it is left empty."))
                        .optional());
        Map<String, Object> fixed = asked.restates()
                .<Map<String, Object>>map(id -> Map.of("restates", id))
                .orElse(Map.of());
        return new Form(
                asked.action(),
                of("Lập dự thảo báo cáo", "Draft a report"),
                of(
                        "Số liệu của dự thảo thay đổi theo dữ liệu được ghi nhận; báo cáo đã ký thì cố định.",
                        "The figures of a draft move with what is recorded; a signed report is frozen."),
                of("Lập dự thảo", "Draft"),
                ReportDesk.PAGE,
                about,
                new Form.To(OtherServices.OWN, ReportDesk.ROUTE, ""),
                fields,
                fixed);
    }

    /** To remark on a figure of a draft. */
    Form remark(ReportAtWork report, Optional<String> figure) {
        List<Choice> figures = Meaning.all().stream()
                .map(meaning -> new Choice(
                        meaning.id(),
                        of(meaning.title().vietnamese(), meaning.title().english())))
                .toList();
        String page = ReportDesk.PAGE + "/" + report.id();
        return new Form(
                page + "/remark",
                of("Góp ý chỉ tiêu", "Remark on a figure"),
                of(
                        "Ý kiến đi kèm báo cáo và không sửa số liệu; số liệu sai thì sửa ở dịch vụ đã ghi nhận.",
                        "A remark goes with the report and changes no figure; what is wrong is mended where it was"
                                + " recorded."),
                of("Ghi ý kiến", "Record the remark"),
                page,
                desk.lines(report),
                new Form.To(OtherServices.OWN, ReportDesk.ROUTE + "/" + report.id() + "/comments", ""),
                List.of(
                        Field.choice("figure", of("Chỉ tiêu", "Figure"), figures)
                                .holding(figure.orElse("")),
                        Field.choice("remark", of("Ý kiến", "Remark"), RemarkTerm.choices(language))),
                Map.of());
    }

    /**
     * To sign a draft as it was seen.
     *
     * @param version the version of the report that was looked at
     */
    Form sign(ReportAtWork report, DraftSeen seen, String version) {
        String page = ReportDesk.PAGE + "/" + report.id();
        List<Line> about = new ArrayList<>(desk.lines(report));
        about.add(Line.of(
                of("Số ý kiến", "Remarks"), language.count(report.remarks().size())));
        about.add(Line.of(
                of("Bản ghi không đọc được", "Records that cannot be read"),
                language.count(seen.unread().size())));
        about.add(Line.of(of("Mã băm của dự thảo", "Hash of the draft"), seen.sha256()));
        return new Form(
                        page + "/sign",
                        of("Ký báo cáo", "Sign the report"),
                        of(
                                "Sau khi ký, báo cáo không thay đổi; báo cáo sau nêu rõ số liệu nào đã khác. Dự thảo"
                                        + " được ký đúng như khi mở trang này, kể cả các bản ghi không đọc được.",
                                "A signed report does not change; a later one says what moved. What is signed is the"
                                        + " draft as it was when this page was opened, with the records that cannot be"
                                        + " read."),
                        of("Ký", "Sign"),
                        page,
                        about,
                        new Form.To(OtherServices.OWN, ReportDesk.ROUTE + "/" + report.id() + "/signatures", version),
                        List.of(),
                        seen.body())
                .carrying(DRAFT, seen.text());
    }

    /** The last period of each kind and calendar that is over, with the address that fills it in. */
    private List<Line> usualPeriods() {
        List<Line> lines = new ArrayList<>();
        for (PeriodScheme scheme : PeriodScheme.all()) {
            for (Kind kind : Kind.values()) {
                lastOver(scheme, kind)
                        .ifPresent(days -> lines.add(new Line(
                                of(scheme.name().vietnamese(), scheme.name().english()) + " · "
                                        + of(kind.vietnamese, kind.english),
                                desk.period(days.from(), days.to()),
                                new Asked(Optional.of(days.from()), Optional.of(days.to()), Optional.empty())
                                        .action())));
            }
        }
        return lines;
    }

    private Optional<PeriodScheme.Days> lastOver(PeriodScheme scheme, Kind kind) {
        int year = desk.today().getYear();
        return IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(each -> kind.parts.stream().map(part -> scheme.days(each, part)))
                .filter(days -> days.to().isBefore(desk.today()))
                .max(Comparator.comparing(PeriodScheme.Days::to));
    }

    /** The kinds of periods for which reports are written. */
    private enum Kind {
        QUARTER(
                "quý",
                "quarter",
                List.of(
                        PeriodScheme.Part.QUARTER1,
                        PeriodScheme.Part.QUARTER2,
                        PeriodScheme.Part.QUARTER3,
                        PeriodScheme.Part.QUARTER4)),
        HALF("6 tháng", "half year", List.of(PeriodScheme.Part.HALF1, PeriodScheme.Part.HALF2)),
        YEAR("năm", "year", List.of(PeriodScheme.Part.YEAR));

        private final String vietnamese;
        private final String english;

        @SuppressWarnings("ImmutableEnumChecker") // List.of never changes.
        private final List<PeriodScheme.Part> parts;

        Kind(String vietnamese, String english, List<PeriodScheme.Part> parts) {
            this.vietnamese = vietnamese;
            this.english = english;
            this.parts = parts;
        }
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
