package vn.liem.monitoring.monitored.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.liem.monitoring.directives.DirectiveRow;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.monitored.MonitoredRow;
import vn.liem.monitoring.monitored.Risk;
import vn.liem.monitoring.word.Terms;

/** The columns of the monitoring list. */
final class MonitoredColumns {

    private MonitoredColumns() {}

    static List<Column<MonitoredRow>> of(RowWords words, Law law) {
        return List.of(
                Column.<MonitoredRow>of(
                                "case",
                                words.of("Vụ", "Item"),
                                row -> words.theCase(row.of().id()).with(kind(row, words)))
                        .by(row -> Optional.of(row.of().number())),
                Column.<MonitoredRow>of("criterion", words.of("Tiêu chí", "Criterion"), row -> criterion(row, words))
                        .by(row -> Optional.of(row.item().criterion())),
                Column.<MonitoredRow>of(
                                "stage",
                                words.of("Giai đoạn", "Stage"),
                                row -> Cell.text(words.of(
                                                row.stage().vietnamese(),
                                                row.stage().english()))
                                        .with(words.of("từ ", "since ")
                                                + words.language().day(row.since())))
                        .by(row -> Optional.of(row.stage())),
                Column.<MonitoredRow>numbers(
                                "days", words.of("Số ngày", "Days"), row -> Cell.number(words.language(), row.days()))
                        .by(row -> Optional.of(row.days())),
                Column.<MonitoredRow>of(
                                "due",
                                words.of("Hạn gần nhất", "Next time limit"),
                                row -> Cell.day(words.language(), row.next().flatMap(ClockFact::dueOn))
                                        .with(row.next()
                                                .map(clock -> words.language().say(law.nameOfClock(clock.clock())))
                                                .orElse("")))
                        .by(row -> row.next().flatMap(ClockFact::dueOn)),
                Column.of(
                        "left",
                        words.of("Còn lại", "Time left"),
                        row -> words.daysLeft(
                                row.daysLeft(),
                                row.next()
                                        .map(clock -> law.profile()
                                                .urgency()
                                                .of(clock.clock())
                                                .dueSoonDays())
                                        .orElse(0))),
                Column.<MonitoredRow>of(
                                "body",
                                words.of("Cơ quan đang thụ lý", "Body in charge"),
                                row -> words.body(row.body()))
                        .by(MonitoredRow::body),
                Column.<MonitoredRow>of(
                                "member",
                                words.of("Thành viên phụ trách", "Member in charge"),
                                row -> Cell.text(row.member()))
                        .by(MonitoredRow::member),
                Column.<MonitoredRow>of(
                                "directive",
                                words.of("Chỉ đạo gần nhất", "Last directive"),
                                row -> row.directive()
                                        .map(last -> directive(last, words))
                                        .orElseGet(() -> Cell.text("")))
                        .by(row -> row.directive().map(last -> last.directive().issuedOn())),
                Column.<MonitoredRow>of("marks", words.of("Dấu hiệu", "Marks"), row -> marks(row, words))
                        .by(row -> Optional.of(-row.risks().size())));
    }

    private static String kind(MonitoredRow row, RowWords words) {
        return words.language().say(row.isCase() ? Terms.CASE : Terms.of(Terms.ITEM_TYPES, "matter"));
    }

    private static Cell criterion(MonitoredRow row, RowWords words) {
        return Cell.text(
                        words.language().say(Terms.of(Terms.CRITERIA, row.item().criterion())))
                .with(words.language().say(Terms.of(Terms.LEVELS, row.item().level())));
    }

    private static Cell directive(DirectiveRow last, RowWords words) {
        Tone tone = switch (last.state()) {
            case OVERDUE -> Tone.BAD;
            case DUE_SOON, REPORTED -> Tone.WARN;
            case OPEN, CANCELLED -> Tone.PLAIN;
            case VERIFIED -> Tone.GOOD;
        };
        return Cell.mark(tone, words.of(last.state().vietnamese(), last.state().english()))
                .with(last.directive().number());
    }

    /** The worst as a mark, the others below it. */
    private static Cell marks(MonitoredRow row, RowWords words) {
        List<Risk> marks = row.marks();
        if (marks.isEmpty()) {
            return Cell.text("");
        }
        Risk worst = marks.getFirst();
        return Cell.mark(worst.isGrave() ? Tone.BAD : Tone.WARN, words.of(worst.vietnamese(), worst.english()))
                .with(marks.stream()
                        .skip(1)
                        .map(risk -> words.of(risk.vietnamese(), risk.english()))
                        .collect(Collectors.joining(" · ")));
    }
}
