package vn.liem.monitoring.links.door;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.monitoring.discipline.DisciplineRow;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.door.OpenCases;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.Offence;
import vn.liem.monitoring.links.PersonInCase;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Section;
import vn.liem.monitoring.recovery.RecoveryRow;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;

/** The tables of a person's page: cases, discipline, and the money of those cases. */
final class PersonSections {

    private static final Law LAW = Law.vietnam();

    private final Language language;
    private final String key;
    private final Moment moment;
    private final MoneyUnit unit;

    PersonSections(Frames frames, String key, Moment moment, MoneyUnit unit) {
        this.language = frames.language();
        this.key = key;
        this.moment = moment;
        this.unit = unit;
    }

    /** The sections over the cases that may be opened, and the matters of discipline in no case. */
    List<Section> of(List<OpenCases.Opened> open, List<DisciplineFact> apart) {
        List<PersonInCase> inCases = new ArrayList<>();
        List<DisciplineFact> matters = new ArrayList<>(apart);
        List<RecoveryRow> money = new ArrayList<>();
        for (OpenCases.Opened opened : open) {
            List<Fact> facts = opened.at(moment);
            PersonInCase.of(key, facts, LAW)
                    .filter(each -> each.charge().isPresent() || disciplined(facts))
                    .ifPresent(each -> {
                        inCases.add(each);
                        money.add(RecoveryRow.of(each.registered(), Facts.of(facts), moment.day()));
                        Facts.of(facts).discipline().stream().filter(this::isOf).forEach(matters::add);
                    });
        }
        inCases.sort(Comparator.comparing(each -> each.registered().number()));
        return List.of(cases(inCases), discipline(matters), money(money));
    }

    private boolean disciplined(List<Fact> facts) {
        return Facts.of(facts).discipline().stream().anyMatch(this::isOf);
    }

    private boolean isOf(DisciplineFact matter) {
        return matter.person().equals(Optional.of(key));
    }

    private Section cases(List<PersonInCase> rows) {
        List<Column<PersonInCase>> columns = List.of(
                Column.of(
                        "case",
                        text("Vụ", "Case"),
                        row -> Cell.text(row.registered().number())
                                .to(toCase(row.registered().id()))),
                Column.of(
                        "role",
                        text("Tư cách", "Role"),
                        row -> Cell.text(
                                        row.charge().isPresent()
                                                ? text("bị can", "accused")
                                                : text("không bị khởi tố", "not charged"))
                                .with(row.charge().map(this::marks).orElse(""))),
                Column.of(
                        "charged",
                        text("Khởi tố bị can", "Charged"),
                        row -> day(row.charge().map(AccusedFact::accusedOn))),
                Column.of(
                        "offence",
                        text("Điều luật", "Offence"),
                        row -> Cell.text(
                                row.charge().flatMap(AccusedFact::offence).map(this::offence))),
                Column.of(
                        "stage",
                        text("Giai đoạn của vụ", "Stage of the case"),
                        row -> Cell.text(text(
                                        row.stage().vietnamese(), row.stage().english()))
                                .with(text("từ ", "since ") + language.day(row.since()))),
                Column.of(
                        "own",
                        text("Quyết định riêng", "Decisions on the person"),
                        row -> Cell.text(row.decisions().stream()
                                .map(own -> language.say(own.name()) + " " + language.day(own.on()))
                                .collect(Collectors.joining(" · ")))));
        return Section.of(
                "cases",
                text("Các vụ", "Cases"),
                text(
                        "Cán bộ, công chức và đảng viên: như ghi khi khởi tố bị can.",
                        "Office and Party as they were stated with the charge."),
                Listing.of(columns, rows),
                text(
                        "Vào ngày này không có trong vụ nào được mở cho anh/chị.",
                        "In no case that is open to you on that day."));
    }

    private String toCase(String id) {
        return moment.here().without("money").at("/cases/" + id).toString();
    }

    private String marks(AccusedFact charge) {
        return Stream.of(
                        charge.official() ? text("cán bộ, công chức", "official") : "",
                        charge.partyMember() ? text("đảng viên", "Party member") : "")
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String offence(Offence offence) {
        return offence.clause()
                        .map(clause -> text("khoản %s ", "clause %s ").formatted(clause))
                        .orElse("")
                + text("Điều %s BLHS", "Art. %s PC").formatted(offence.article());
    }

    private Section discipline(List<DisciplineFact> matters) {
        List<DisciplineRow> rows = matters.stream()
                .map(each -> DisciplineRow.on(each, moment.day()))
                .sorted(Comparator.comparing(DisciplineRow::state)
                        .thenComparing(row -> row.matter().id()))
                .toList();
        return Section.of(
                "discipline",
                text("Kỷ luật", "Discipline"),
                text(
                        "Việc kỷ luật không gắn với vụ nào chỉ có theo những gì đã biết đến nay.",
                        "A matter in no case is shown by what is known now alone."),
                Listing.of(
                        List.of(
                                Column.of(
                                        "case",
                                        text("Trong vụ", "In case"),
                                        row -> Cell.text(
                                                row.matter().caseId().isPresent()
                                                        ? text("có", "yes")
                                                        : text("không gắn với vụ nào", "in no case"))),
                                decided(text("Kỷ luật Đảng", "Party"), DisciplineRow::party),
                                decided(text("Kỷ luật hành chính", "Administration"), DisciplineRow::administrative),
                                decided(
                                        text("Trách nhiệm người đứng đầu", "Head's responsibility"),
                                        DisciplineRow::head),
                                Column.of(
                                        "state",
                                        text("Trạng thái", "State"),
                                        row -> Cell.mark(
                                                row.state() == DisciplineRow.State.GAP ? Tone.BAD : Tone.PLAIN,
                                                text(
                                                        row.state().vietnamese(),
                                                        row.state().english())))),
                        rows),
                text("Chưa có việc kỷ luật nào được ghi nhận.", "No matter of discipline is recorded."));
    }

    private Column<DisciplineRow> decided(
            String title, Function<DisciplineRow, Optional<DisciplineFact.Decision>> which) {
        return Column.of(
                "decided",
                title,
                row -> day(which.apply(row).map(DisciplineFact.Decision::decidedOn))
                        .with(which.apply(row)
                                .map(decision -> text("số ", "no. ") + decision.decisionNo())
                                .orElse("")));
    }

    private Section money(List<RecoveryRow> rows) {
        return Section.of(
                "money",
                text("Tài sản, tiền của các vụ", "Assets and money of these cases") + ", "
                        + text(unit.vietnamese(), unit.english()),
                text(
                        "Số của cả vụ: tài sản, nghĩa vụ của riêng từng người không được truyền đến đây.",
                        "Of the whole case: what belongs to one person alone is not told here."),
                Listing.of(
                        List.of(
                                Column.of(
                                        "case",
                                        text("Vụ", "Case"),
                                        row -> Cell.text(row.of().number())
                                                .to(toCase(row.of().id()))),
                                amount(text("Thiệt hại", "Loss"), RecoveryRow::loss),
                                amount(text("Kê biên, phong tỏa", "Secured"), RecoveryRow::secured),
                                amount(text("Phải thu hồi", "To be recovered"), RecoveryRow::mustRecover),
                                amount(text("Đã thu hồi", "Recovered"), RecoveryRow::recovered)),
                        rows),
                text("Không có vụ nào.", "No case."));
    }

    private Column<RecoveryRow> amount(String title, Function<RecoveryRow, BigInteger> which) {
        return Column.numbers("amount", title, row -> Cell.money(language, unit, which.apply(row)));
    }

    private Cell day(Optional<LocalDate> on) {
        return Cell.day(language, on);
    }

    private String text(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
