package vn.liem.monitoring.figures.door;

import static vn.liem.monitoring.figures.door.Annex.day;
import static vn.liem.monitoring.figures.door.Annex.number;
import static vn.liem.monitoring.figures.door.Annex.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.LegalOrder;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.Territory;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.monitoring.fact.UnitTree;
import vn.liem.monitoring.figures.Counting;
import vn.liem.monitoring.figures.Definition;
import vn.liem.monitoring.figures.Definitions;
import vn.liem.monitoring.figures.Part;
import vn.liem.monitoring.figures.Report;
import vn.liem.monitoring.figures.ScopedFacts;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.journey.CaseStage;

/**
 * The tables of a form with a row for each fact: the rows are the facts behind figures, so that a table and the figure above
 * it cannot say two things.
 */
final class Annexes {

    private static final Map<String, String> TRACKS = tracks();
    private static final Map<String, String> LEVELS =
            Map.of("province", "Cấp tỉnh", "central_assigned", "Trung ương giao");
    private static final Map<String, String> PETITIONS = Map.of(
            "complaint", "Khiếu nại",
            "denunciation", "Tố cáo",
            "recommendation", "Kiến nghị",
            "reflection", "Phản ánh");
    private static final String YES = "Có";

    private final Facts facts;
    private final Report report;
    private final LegalOrder order;
    private final ScopedFacts scoped;
    private final Territory territory;
    private final UnitTree units;
    private final Map<String, CaseFact> cases = new HashMap<>();

    /** Somebody of a case, disciplined by the Party since a day. */
    private record Waiting(String caseId, LocalDate since) {}

    /** Where a case stands, and since when. */
    private record At(CaseStage stage, Optional<LocalDate> since) {}

    Annexes(Facts facts, Report report, LegalOrder order, Territory territory) {
        this.territory = territory;
        this.facts = facts;
        this.report = report;
        this.order = order;
        this.scoped = ScopedFacts.of(facts, report, order);
        this.units = new UnitTree(facts.units());
        facts.cases().forEach(each -> cases.put(each.id(), each));
    }

    private static Map<String, String> tracks() {
        Map<String, String> tracks = new LinkedHashMap<>();
        tracks.put("discipline.party", "Kỷ luật đảng");
        tracks.put("discipline.administrative", "Kỷ luật hành chính");
        tracks.put("discipline.headResponsibility", "Trách nhiệm người đứng đầu");
        return tracks;
    }

    /** The table with a code; nothing where no such table is known. */
    Optional<Annex> find(String code) {
        return switch (code) {
            case "monitored" -> Optional.of(monitored());
            case "directives" -> Optional.of(directives(_ -> true));
            case "directives_overdue" ->
                Optional.of(directives(behind("directives.overdue", DirectiveFact.class)::contains));
            case "appraisals" -> Optional.of(appraisals("appraisals.open"));
            case "appraisals_overdue" -> Optional.of(appraisals("appraisals.overdue"));
            case "discipline" -> Optional.of(discipline());
            case "discipline_gap" -> Optional.of(disciplineGap());
            case "petitions" ->
                Optional.of(petitions(Stream.concat(
                                behind("petitions.open", PetitionFact.class).stream(),
                                behind("petitions.beyondLevelRate", PetitionFact.class).stream())
                        .distinct()
                        .toList()));
            case "petitions_prolonged" -> Optional.of(petitions(behind("petitions.prolonged", PetitionFact.class)));
            case "recovery" -> Optional.of(FiguresByRow.recovery(facts, report, order, territory));
            case "units" -> Optional.of(FiguresByRow.units(facts, report, order));
            default -> Optional.empty();
        };
    }

    private Annex monitored() {
        LocalDate eve = report.from().minusDays(1);
        LocalDate known = report.asOf().isBefore(eve) ? report.asOf() : eve;
        Map<String, At> now = standing(report);
        Map<String, At> before = standing(new Report(eve, eve, known, report.scope()));
        List<SupervisionFact> items = Stream.of(
                        "supervision.monitored.cases", "supervision.monitored.matters", "supervision.delisted")
                .flatMap(figure -> behind(figure, SupervisionFact.class).stream())
                .distinct()
                .sorted(Comparator.comparing(SupervisionFact::listedOn).thenComparing(item -> numberOf(item.caseId())))
                .toList();
        return Annex.numbered(
                List.of(
                        text("Số vụ", 16),
                        text("Loại", 9),
                        text("Lĩnh vực", 15),
                        text("Cấp theo dõi", 11),
                        day("Ngày đưa vào diện"),
                        text("Giai đoạn đầu kỳ", 18),
                        text("Giai đoạn cuối kỳ", 18),
                        day("Từ ngày"),
                        day("Đưa ra khỏi diện")),
                items.stream()
                        .map(item -> monitored(item, at(before, item), at(now, item)))
                        .toList());
    }

    private List<String> monitored(SupervisionFact item, Optional<At> before, Optional<At> now) {
        Optional<CaseFact> theCase = Optional.ofNullable(cases.get(item.caseId()));
        boolean instituted = now.filter(at -> at.stage() != CaseStage.MATTER).isPresent();
        return List.of(
                numberOf(item.caseId()),
                instituted ? "Vụ án" : "Vụ việc",
                theCase.map(each -> Terms.of(Terms.FIELDS, each.field()).vietnamese())
                        .orElse(""),
                LEVELS.getOrDefault(item.level(), item.level()),
                Paper.day(item.listedOn()),
                before.map(at -> at.stage().vietnamese()).orElse("Chưa vào sổ"),
                now.map(at -> at.stage().vietnamese()).orElse("Đã nhập vụ khác"),
                days(now.flatMap(At::since)),
                days(byThen(item.delistedOn())));
    }

    private static Optional<At> at(Map<String, At> standing, SupervisionFact item) {
        return Optional.ofNullable(standing.get(item.caseId()));
    }

    /** Where each case stands at the end of a report, as the figures of stages say. */
    private Map<String, At> standing(Report asked) {
        ScopedFacts then = ScopedFacts.of(facts, asked, order);
        Map<String, At> standing = new HashMap<>();
        for (CaseStage stage : CaseStage.values()) {
            counted("stage." + stage.name(), then).forEach(part -> {
                if (part.counted() instanceof CaseFact each) {
                    standing.put(each.id(), new At(stage, part.on()));
                }
            });
        }
        return standing;
    }

    private Annex directives(Predicate<DirectiveFact> shown) {
        List<String> here = report.scope().map(units::within).orElse(List.of());
        List<DirectiveFact> rows = facts.directives().stream()
                .filter(each -> report.scope().isEmpty() || here.contains(each.addressedTo()))
                .filter(each -> !each.issuedOn().isAfter(report.stateDay()))
                .filter(each -> settledOn(each).filter(report.from()::isAfter).isEmpty())
                .filter(territory::holds)
                .filter(shown)
                .sorted(Comparator.comparing(DirectiveFact::issuedOn).thenComparing(DirectiveFact::number))
                .toList();
        return Annex.numbered(
                List.of(
                        text("Số văn bản", 16),
                        day("Ngày ban hành"),
                        text("Cơ quan ban hành", 20),
                        text("Cơ quan thực hiện", 20),
                        text("Về vụ", 14),
                        day("Hạn ban đầu"),
                        day("Hạn cuối"),
                        day("Hoàn thành"),
                        number("Số lần đôn đốc", 9),
                        text("Tình trạng", 16)),
                rows.stream().map(this::directive).toList());
    }

    private List<String> directive(DirectiveFact each) {
        Optional<LocalDate> due = each.finalDueOn(report.stateDay());
        Optional<LocalDate> verified = byThen(each.verifiedOn());
        return List.of(
                each.number(),
                Paper.day(each.issuedOn()),
                unit(each.issuedBy()),
                unit(each.addressedTo()),
                each.caseId()
                        .map(id -> territory.holdsCase(id) ? numberOf(id) : "Thuộc địa bàn khác")
                        .orElse(""),
                days(each.dueOn()),
                days(due),
                days(verified),
                Long.toString(each.timesUrgedBy(report.stateDay())),
                verified.isPresent()
                        ? "Đã hoàn thành"
                        : byThen(each.cancelledOn()).isPresent() ? "Đã hủy" : late(due));
    }

    /** The day on which it was verified or cancelled. */
    private static Optional<LocalDate> settledOn(DirectiveFact each) {
        return Stream.concat(each.verifiedOn().stream(), each.cancelledOn().stream())
                .min(Comparator.naturalOrder());
    }

    private Annex appraisals(String figure) {
        List<AppraisalFact> rows = behind(figure, AppraisalFact.class).stream()
                .sorted(Comparator.comparing(
                                (AppraisalFact each) -> each.asked().requestedOn())
                        .thenComparing(each -> each.asked().documentNo()))
                .toList();
        return Annex.numbered(
                List.of(
                        text("Số vụ", 16),
                        text("Số yêu cầu", 16),
                        text("Loại", 12),
                        text("Cơ quan giám định, định giá", 24),
                        day("Ngày yêu cầu"),
                        day("Ngày nhận"),
                        day("Hạn kết luận"),
                        text("Tình trạng", 18)),
                rows.stream()
                        .map(each -> List.of(
                                numberOf(each.caseId()),
                                each.asked().documentNo(),
                                each.asked().kind().equals("valuation") ? "Định giá" : "Giám định",
                                unit(each.asked().body()),
                                Paper.day(each.asked().requestedOn()),
                                days(byThen(each.receipt().map(AppraisalFact.Dated::on))),
                                days(each.dueOn(report.stateDay())),
                                late(each.dueOn(report.stateDay()))))
                        .toList());
    }

    private Annex discipline() {
        List<List<String>> rows = new ArrayList<>();
        TRACKS.forEach((figure, track) -> counted(figure, scoped).stream()
                .filter(part -> territory.holds(part.counted()))
                .sorted(Comparator.comparing(part -> part.on().orElse(LocalDate.MIN)))
                .forEach(part -> {
                    if (part.counted() instanceof DisciplineFact matter) {
                        rows.add(List.of(
                                track,
                                days(part.on()),
                                matter.caseId().map(this::numberOf).orElse("Không gắn với vụ")));
                    }
                }));
        return Annex.numbered(
                List.of(text("Loại kỷ luật", 36), day("Ngày quyết định"), text("Vụ liên quan", 36)), rows);
    }

    /** People whom the Party disciplined and the administration has not, the longest first. */
    private Annex disciplineGap() {
        List<Waiting> waiting = behind("discipline.gapOpen", AccusedFact.class).stream()
                .map(somebody -> new Waiting(somebody.caseId(), disciplinedByPartyOn(somebody.person())))
                .sorted(Comparator.comparing(Waiting::since).thenComparing(each -> numberOf(each.caseId())))
                .toList();
        return Annex.numbered(
                List.of(text("Vụ", 36), day("Ngày kỷ luật đảng"), number("Số ngày chưa kỷ luật hành chính", 30)),
                waiting.stream()
                        .map(each -> List.of(
                                numberOf(each.caseId()),
                                Paper.day(each.since()),
                                Long.toString(ChronoUnit.DAYS.between(each.since(), report.stateDay()))))
                        .toList());
    }

    private LocalDate disciplinedByPartyOn(String person) {
        return facts.discipline().stream()
                .filter(matter -> matter.person().equals(Optional.of(person)))
                .flatMap(matter -> matter.decisions().stream())
                .filter(decision -> decision.track().equals(DisciplineFact.PARTY))
                .filter(decision -> decision.standsOn(report.stateDay()))
                .map(DisciplineFact.Decision::decidedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Annex petitions(List<PetitionFact> petitions) {
        LocalDate day = report.stateDay();
        return Annex.numbered(
                List.of(
                        text("Số đơn", 16),
                        text("Loại đơn", 13),
                        text("Cơ quan tiếp nhận", 24),
                        day("Ngày nhận"),
                        day("Hạn giải quyết"),
                        text("Vượt cấp", 9),
                        text("Liên quan lãnh đạo", 11),
                        text("Tình trạng", 18)),
                petitions.stream()
                        .sorted(Comparator.comparing(PetitionFact::receivedOn).thenComparing(PetitionFact::number))
                        .map(each -> List.of(
                                each.number(),
                                PETITIONS.getOrDefault(each.isOf(), each.isOf()),
                                unit(each.receivedBy()),
                                Paper.day(each.receivedOn()),
                                days(each.dueOn(day)),
                                each.isBeyondLevelBy(day) ? YES : "",
                                each.aboutLeader() ? YES : "",
                                each.standingOn(day)
                                        .concludedOn()
                                        .map(on -> "Xong ngày " + Paper.day(on))
                                        .orElseGet(() -> late(each.dueOn(day)))))
                        .toList());
    }

    private <F extends Fact> List<F> behind(String figure, Class<F> type) {
        Counting counting = definition(figure).counting(scoped);
        return counting.counted().stream()
                .map(Part::counted)
                .filter(territory::holds)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Part> counted(String figure, ScopedFacts some) {
        return definition(figure).counting(some).counted();
    }

    private static Definition definition(String figure) {
        return Definitions.find(figure).orElseThrow();
    }

    /** How something that is not done stands to its last day. */
    private String late(Optional<LocalDate> due) {
        long days =
                due.map(day -> ChronoUnit.DAYS.between(day, report.stateDay())).orElse(0L);
        return due.isEmpty() ? "Không ghi hạn" : days > 0 ? "Quá hạn %d ngày".formatted(days) : "Trong hạn";
    }

    private Optional<LocalDate> byThen(Optional<LocalDate> day) {
        return day.filter(on -> !on.isAfter(report.stateDay()));
    }

    private String numberOf(String caseId) {
        return Optional.ofNullable(cases.get(caseId)).map(CaseFact::number).orElse(caseId);
    }

    private String unit(String code) {
        return units.find(code).map(UnitFact::nameVi).orElse(code);
    }

    private static String days(Optional<LocalDate> day) {
        return day.map(Paper::day).orElse("");
    }
}
