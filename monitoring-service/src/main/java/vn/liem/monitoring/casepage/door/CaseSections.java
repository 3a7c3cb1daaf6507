package vn.liem.monitoring.casepage.door;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.liem.monitoring.appraisals.AppraisalRow;
import vn.liem.monitoring.casepage.CaseShown;
import vn.liem.monitoring.casepage.MeasureShown;
import vn.liem.monitoring.directives.DirectiveRow;
import vn.liem.monitoring.discipline.DisciplineRow;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.listing.door.Section;
import vn.liem.monitoring.recovery.RecoveryRow;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyTerms;
import vn.liem.monitoring.word.MoneyUnit;

/**
 * The tables of a case: measures, money, appraisals, directives, discipline, each as at the end of the moment's day. What a row
 * says of a day is said by the same rows as on the lists of the committee.
 */
final class CaseSections {

    private final Frames frames;
    private final Language language;
    private final CaseShown shown;
    private final Moment moment;
    private final MoneyUnit unit;
    private final Function<String, String> who;
    private final Facts facts;

    /**
     * The sections of a case.
     *
     * @param facts what is known of it at the moment
     * @param who by what name somebody accused is called, by the key
     */
    CaseSections(
            Frames frames,
            CaseShown shown,
            List<Fact> facts,
            Moment moment,
            MoneyUnit unit,
            Function<String, String> who) {
        this.frames = frames;
        this.language = frames.language();
        this.shown = shown;
        this.moment = moment;
        this.unit = unit;
        this.who = who;
        this.facts = Facts.of(facts);
    }

    /** All of them, in the order of the page. */
    List<Section> all() {
        return List.of(measures(), money(), assets(), appraisals(), directives(), discipline());
    }

    private Section measures() {
        List<MeasureShown> rows = MeasureShown.of(shown.clocks(), facts.assets(), moment.day(), moment.isExact());
        return Section.of(
                "measures",
                of("Biện pháp ngăn chặn, cưỡng chế đang áp dụng", "Measures in force"),
                of(
                        "Tạm giữ, tạm giam theo thời hạn được tính; áp dụng với ai xem tại hồ sơ của cơ quan điều tra."
                                + " Kê biên, phong tỏa không có ngày hết hạn.",
                        "Custody and detention by the time limits that are counted; on whom stands in the file of the"
                                + " investigation. Seizures and freezes have no last day."),
                Listing.of(
                        List.of(
                                Column.of(
                                        "measure",
                                        of("Biện pháp", "Measure"),
                                        row -> Cell.text(language.say(row.name()))
                                                .with(asset(row.asset()))),
                                Column.of("since", of("Từ ngày", "Since"), row -> day(Optional.of(row.since()))),
                                Column.of("due", of("Đến ngày", "Until"), row -> day(row.dueOn())),
                                Column.of("left", of("Còn lại", "Left"), row -> left(row.daysLeft(), row.isSoon()))),
                        rows),
                of("Không có biện pháp nào đang áp dụng được ghi nhận.", "No measure in force is recorded."));
    }

    private String asset(Optional<String> asset) {
        return asset.map(id -> of("tài sản ", "asset ") + id).orElse("");
    }

    private Section money() {
        RecoveryRow sums = RecoveryRow.of(shown.registered(), facts, moment.day());
        List<ObligationFact> rows = facts.obligations().stream()
                .sorted(Comparator.comparing(ObligationFact::fixedOn).thenComparing(ObligationFact::obligationNo))
                .toList();
        String name = of(unit.vietnamese(), unit.english());
        List<Screen.Tile> tiles = List.of(
                tile(of("Thiệt hại đã xác định", "Loss determined"), sums.loss(), name, "/timeline?kind=money"),
                tile(of("Đang kê biên, phong tỏa", "Secured"), sums.secured(), name, "#assets"),
                tile(of("Phải thu hồi", "To be recovered"), sums.mustRecover(), name, "#money"),
                tile(of("Đã thu hồi", "Recovered"), sums.recovered(), name, "#money"));
        List<Column<ObligationFact>> columns = List.of(
                Column.of(
                        "number",
                        of("Nghĩa vụ", "Obligation"),
                        row -> Cell.text(row.obligationNo()).with(language.say(MoneyTerms.obligation(row.kind())))),
                Column.of("fixed", of("Ngày ấn định", "Fixed on"), row -> day(Optional.of(row.fixedOn()))),
                Column.of("enforceable", of("Thi hành được từ", "Enforceable from"), row -> day(row.enforceableOn())),
                Column.numbers("owed", of("Phải nộp", "Owed"), row -> amount(row.owedOn(moment.day()))),
                Column.numbers("received", of("Đã nộp", "Received"), row -> amount(row.receivedBy(moment.day()))),
                Column.numbers(
                        "receipts",
                        of("Số lần thu", "Receipts"),
                        row -> Cell.number(language, row.receipts().size())));
        return Section.of(
                        "money",
                        of("Tiền, tài sản phải thu hồi", "Money to come back"),
                        of(
                                "Tiền phạt, án phí có trong bảng nhưng không tính vào các số ở trên.",
                                "Fines and costs stand in the table and are no part of the sums above."),
                        Listing.of(columns, rows),
                        of("Chưa có nghĩa vụ nào được ấn định.", "No obligation has been fixed."))
                .with(tiles, units());
    }

    private List<Screen.Part> units() {
        return Arrays.stream(MoneyUnit.values())
                .map(each -> new Screen.Part(
                        each.code(),
                        of(each.vietnamese(), each.english()),
                        "",
                        moment.here().with("money", each.code()) + "#money",
                        each == unit))
                .toList();
    }

    private Screen.Tile tile(String name, BigInteger vnd, String unitName, String link) {
        String to = link.startsWith("#") ? link : "/cases/" + shown.registered().id() + link + timeline();
        return new Screen.Tile(name, unit.written(vnd, language), unitName, "", Tone.PLAIN, to);
    }

    /** The moment as a link to the timeline carries it on. */
    private String timeline() {
        String view = moment.here().without("money").at("").toString();
        return view.isEmpty() ? "" : "&" + view.substring(1);
    }

    private Section assets() {
        List<AssetFact> rows = facts.assets().stream()
                .sorted(Comparator.comparing(AssetFact::id))
                .toList();
        return Section.of(
                "assets",
                of("Tài sản", "Assets"),
                of(
                        "Giá trị là giá trị ghi trong lệnh, quyết định đang có hiệu lực.",
                        "Values are those that the orders in force state."),
                Listing.of(
                        List.of(
                                Column.of("asset", of("Tài sản", "Asset"), row -> Cell.text(row.shortKey())),
                                Column.of(
                                        "measures",
                                        of("Biện pháp đang áp dụng", "Measures in force"),
                                        row -> Cell.text(measuresOf(row))),
                                Column.numbers(
                                        "value",
                                        of("Giá trị", "Value") + ", " + of(unit.vietnamese(), unit.english()),
                                        row -> amount(row.securedOn(moment.day())))),
                        rows),
                of("Chưa có tài sản nào được ghi nhận.", "No asset is recorded."));
    }

    private String measuresOf(AssetFact asset) {
        List<String> measures = asset.securing(moment.day())
                .map(measure ->
                        language.say(MoneyTerms.measure(measure.kind())) + " " + language.day(measure.decidedOn()))
                .toList();
        return measures.isEmpty() ? of("không còn biện pháp nào", "none in force") : String.join(" · ", measures);
    }

    private Section appraisals() {
        List<AppraisalRow> rows = facts.appraisals().stream()
                .map(each -> AppraisalRow.on(each, moment.day()))
                .sorted(Comparator.comparing(AppraisalRow::state)
                        .thenComparing(row -> row.appraisal().asked().requestedOn()))
                .toList();
        return Section.of(
                "appraisals",
                of("Giám định, định giá", "Expertise and valuation"),
                "",
                Listing.of(
                        List.of(
                                Column.of("request", of("Yêu cầu", "Request"), this::request),
                                body(
                                        of("Cơ quan được yêu cầu", "Body asked"),
                                        row -> row.appraisal().asked().body()),
                                Column.of(
                                        "asked",
                                        of("Ngày yêu cầu", "Requested"),
                                        row -> day(Optional.of(
                                                row.appraisal().asked().requestedOn()))),
                                Column.of("due", of("Hạn", "Due"), row -> day(row.dueOn())),
                                Column.of("left", of("Còn lại", "Left"), row -> left(row.daysLeft())),
                                Column.of(
                                        "state",
                                        of("Trạng thái", "State"),
                                        row -> Cell.mark(
                                                row.state() == AppraisalRow.State.OVERDUE
                                                        ? Tone.BAD
                                                        : row.state() == AppraisalRow.State.CONCLUDED
                                                                ? Tone.GOOD
                                                                : Tone.PLAIN,
                                                of(
                                                        row.state().vietnamese(),
                                                        row.state().english())))),
                        rows),
                of("Chưa có yêu cầu nào.", "Nothing was asked for."));
    }

    private Cell request(AppraisalRow row) {
        AppraisalFact.Asked asked = row.appraisal().asked();
        return Cell.text(asked.documentNo())
                .with(asked.kind().equals("valuation") ? of("định giá", "valuation") : of("giám định", "expertise"));
    }

    private Section directives() {
        List<DirectiveRow> rows = facts.directives().stream()
                .map(each -> DirectiveRow.on(each, moment.day()))
                .sorted(Comparator.comparing(DirectiveRow::state)
                        .thenComparing(row -> row.directive().issuedOn())
                        .thenComparing(row -> row.directive().number()))
                .toList();
        return Section.of(
                "directives",
                of("Kết luận, chỉ đạo về vụ này", "Directives on this case"),
                "",
                Listing.of(
                        List.of(
                                Column.of(
                                        "number",
                                        of("Số", "Number"),
                                        row -> Cell.text(row.directive().number())),
                                body(
                                        of("Nơi thực hiện", "Addressed to"),
                                        row -> row.directive().addressedTo()),
                                Column.of(
                                        "issued",
                                        of("Ban hành", "Issued"),
                                        row -> day(row.directive().on())),
                                Column.of("due", of("Hạn", "Due"), row -> day(row.dueOn())),
                                Column.of("left", of("Còn lại", "Left"), row -> left(row.daysLeft())),
                                Column.numbers(
                                        "urges", of("Đôn đốc", "Urged"), row -> Cell.number(language, row.urges())),
                                Column.of("state", of("Trạng thái", "State"), this::state)),
                        rows),
                of("Chưa có chỉ đạo nào về vụ này.", "No directive is about this case."));
    }

    private Cell state(DirectiveRow row) {
        Tone tone = switch (row.state()) {
            case OVERDUE -> Tone.BAD;
            case REPORTED, DUE_SOON -> Tone.WARN;
            case OPEN, CANCELLED -> Tone.PLAIN;
            case VERIFIED -> Tone.GOOD;
        };
        return Cell.mark(tone, of(row.state().vietnamese(), row.state().english()));
    }

    private Section discipline() {
        List<DisciplineRow> rows = facts.discipline().stream()
                .map(each -> DisciplineRow.on(each, moment.day()))
                .sorted(Comparator.comparing(DisciplineRow::state)
                        .thenComparing(row -> row.matter().id()))
                .toList();
        return Section.of(
                "discipline",
                of("Kỷ luật Đảng và kỷ luật hành chính", "Discipline of Party and State"),
                "",
                Listing.of(
                        List.of(
                                Column.of(
                                        "who",
                                        of("Người, tổ chức", "Whom"),
                                        row -> Cell.text(row.matter()
                                                .person()
                                                .map(who)
                                                .orElse(of("Tổ chức", "An organisation")))),
                                decided(of("Kỷ luật Đảng", "Party"), DisciplineRow::party),
                                decided(of("Kỷ luật hành chính", "Administration"), DisciplineRow::administrative),
                                Column.numbers(
                                        "gap",
                                        of("Cách nhau, ngày", "Days between"),
                                        row -> Cell.number(language, row.gapDays())),
                                decided(of("Trách nhiệm người đứng đầu", "Head's responsibility"), DisciplineRow::head),
                                Column.of(
                                        "state",
                                        of("Trạng thái", "State"),
                                        row -> Cell.mark(
                                                row.state() == DisciplineRow.State.GAP ? Tone.BAD : Tone.PLAIN,
                                                of(
                                                        row.state().vietnamese(),
                                                        row.state().english())))),
                        rows),
                of("Chưa có việc kỷ luật nào gắn với vụ này.", "No matter of discipline belongs to this case."));
    }

    private Column<DisciplineRow> decided(
            String title, Function<DisciplineRow, Optional<DisciplineFact.Decision>> which) {
        return Column.of(
                "decided",
                title,
                row -> day(which.apply(row).map(DisciplineFact.Decision::decidedOn))
                        .with(which.apply(row)
                                .map(decision -> of("số ", "no. ") + decision.decisionNo())
                                .orElse("")));
    }

    private <T> Column<T> body(String title, Function<T, String> code) {
        return Column.of("body", title, row -> Cell.text(frames.body(code.apply(row))));
    }

    private Cell day(Optional<LocalDate> on) {
        return Cell.day(language, on);
    }

    private Cell amount(BigInteger vnd) {
        return Cell.money(language, unit, vnd);
    }

    /** Near from as many days before on as on the lists of the committee. */
    private Cell left(Optional<Long> days) {
        return left(days, days.filter(left -> left <= DirectiveRow.SOON_DAYS).isPresent());
    }

    private Cell left(Optional<Long> days, boolean soon) {
        return days.map(left -> left < 0
                        ? Cell.mark(Tone.BAD, of("quá %s ngày", "%s days over").formatted(language.number(-left)))
                        : Cell.mark(
                                soon ? Tone.WARN : Tone.PLAIN,
                                of("còn %s ngày", "%s days left").formatted(language.number(left))))
                .orElseGet(() -> Cell.text(""));
    }

    private String of(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
