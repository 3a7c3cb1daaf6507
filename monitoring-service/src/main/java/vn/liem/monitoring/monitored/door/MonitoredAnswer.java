package vn.liem.monitoring.monitored.door;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.liem.monitoring.chart.Bar;
import vn.liem.monitoring.chart.BarChart;
import vn.liem.monitoring.directives.DirectiveRow;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.Question;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.OpenFacts.Opened;
import vn.liem.monitoring.listing.door.RowWords;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.monitored.MonitoredRow;
import vn.liem.monitoring.monitored.Risk;
import vn.liem.monitoring.monitored.Since;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.Wording;
import vn.liem.procedure.journey.CaseStage;

/** What the monitoring list answers: its rows with all ways to narrow them, figures and a chart above. */
public final class MonitoredAnswer {

    private static final Law LAW = Law.vietnam();
    private static final int WEEK_DAYS = 7;
    private static final int MONTH_DAYS = 30;
    private static final String[] CHOICES = {
        "mark", "kind", "stage", "criterion", "level", "body", "member", "directive", "moved", "sort", "page"
    };

    private MonitoredAnswer() {}

    /** The list at the moment that is open. */
    static Answer<MonitoredRow> of(Opened opened, RowWords words) {
        List<MonitoredRow> all = rows(opened);
        List<MonitoredRow> rows =
                all.stream().filter(row -> opened.territory().holds(row.of())).toList();
        Question<MonitoredRow> question = new Question<>(
                "dien-theo-doi",
                words.of("Diện theo dõi, chỉ đạo", "Monitoring list"),
                help(opened, words),
                choosings(opened, rows, words),
                MonitoredColumns.of(words, LAW),
                rows,
                all.size() - rows.size());
        return Answer.of(question, tiles(opened, rows, words), byStage(opened, rows, words));
    }

    /** What is on the list at the moment that is open, in whatever territory. */
    public static List<MonitoredRow> rows(Opened opened) {
        return MonitoredRow.on(
                opened.facts(),
                LAW,
                new MonitoredRow.At(opened.moment().day(), opened.moment().clocksOn()));
    }

    /** The address of the list at the same moment, narrowed by nothing. */
    public static Address at(Opened opened) {
        return opened.moment().at(MonitoredListPage.PATH);
    }

    private static String help(Opened opened, RowWords words) {
        String help = words.of(
                        "Vụ nào đang bị chậm, thuộc trách nhiệm của ai. Vụ có việc quá hạn được xếp trước. “Lâu không"
                                + " có diễn biến”: quá %s ngày không có quyết định, không chuyển hồ sơ.",
                        "Which ones are stuck, and whose they are. Those with something overdue stand first. “Nothing"
                                + " moved for long”: no decision and no hand-over for more than %s days.")
                .formatted(MonitoredRow.STILL_DAYS);
        return opened.moment().clocksOn().isPresent()
                ? help
                : help
                        + words.of(
                                " Thời hạn của ngày đã qua không hiển thị: có thể đã được gia hạn sau đó. Muốn xem,"
                                        + " hãy chọn thêm “những gì đã ghi nhận đến ngày” đó.",
                                " Time limits of a past day are not shown, since they may have been extended later;"
                                        + " choose what was recorded up to that day to see them.");
    }

    private static List<Choosing<MonitoredRow>> choosings(Opened opened, List<MonitoredRow> rows, RowWords words) {
        return Stream.of(byItem(words), byWhoActs(rows, words), List.of(moved(opened, words)))
                .flatMap(List::stream)
                .toList();
    }

    /** By what the item is and how it stands. */
    private static List<Choosing<MonitoredRow>> byItem(RowWords words) {
        return List.of(
                Choosing.links(
                        "mark",
                        words.of("Dấu hiệu", "Mark"),
                        Arrays.stream(Risk.values())
                                .map(risk -> option(
                                        risk.code(),
                                        words.of(risk.vietnamese(), risk.english()),
                                        row -> row.risks().contains(risk)))
                                .toList()),
                Choosing.form(
                        "kind",
                        words.of("Loại", "Kind"),
                        List.of(
                                option("case", words.language().say(Terms.CASE), MonitoredRow::isCase),
                                option(
                                        "matter",
                                        words.language().say(Terms.of(Terms.ITEM_TYPES, "matter")),
                                        row -> !row.isCase()))),
                Choosing.form(
                        "stage",
                        words.of("Giai đoạn", "Stage"),
                        Arrays.stream(CaseStage.values())
                                .map(stage -> option(
                                        code(stage),
                                        words.of(stage.vietnamese(), stage.english()),
                                        row -> row.stage() == stage))
                                .toList()),
                terms(
                        "criterion",
                        words.of("Tiêu chí", "Criterion"),
                        Terms.CRITERIA,
                        words,
                        (row, code) -> row.item().criterion().equals(code)),
                terms(
                        "level",
                        words.of("Cấp theo dõi", "Level"),
                        Terms.LEVELS,
                        words,
                        (row, code) -> row.item().level().equals(code)));
    }

    /** By the body and the member in charge, and by the last directive. */
    private static List<Choosing<MonitoredRow>> byWhoActs(List<MonitoredRow> rows, RowWords words) {
        return List.of(
                words.bodies(
                        "body", words.of("Cơ quan đang thụ lý", "Body in charge"), rows, row -> row.body().stream()),
                Choosing.form(
                        "member",
                        words.of("Thành viên phụ trách", "Member in charge"),
                        rows.stream()
                                .flatMap(row -> row.member().stream())
                                .distinct()
                                .sorted()
                                .map(seat ->
                                        option(seat, seat, row -> row.member().equals(Optional.of(seat))))
                                .toList()),
                Choosing.form(
                        "directive",
                        words.of("Chỉ đạo gần nhất", "Last directive"),
                        Arrays.stream(DirectiveRow.State.values())
                                .map(state -> option(
                                        state.code(),
                                        words.of(state.vietnamese(), state.english()),
                                        row -> row.directive()
                                                .filter(last -> last.state() == state)
                                                .isPresent()))
                                .toList()));
    }

    /** By when something moved it last: since the last meeting of the committee too, where one is known. */
    private static Choosing<MonitoredRow> moved(Opened opened, RowWords words) {
        Since since = since(opened);
        Stream<Choosing.Option<MonitoredRow>> sinceMeeting = since.meeting().stream()
                .map(meeting -> option(
                        "meeting",
                        words.of("từ phiên họp ngày ", "since the meeting of ")
                                + words.language().day(since.after()),
                        row -> since.isAfter(row.movedOn())));
        Stream<Choosing.Option<MonitoredRow>> days =
                Stream.of(within(opened, "week", WEEK_DAYS, words), within(opened, "month", MONTH_DAYS, words));
        return Choosing.form(
                "moved",
                words.of("Diễn biến gần nhất", "Last change"),
                Stream.concat(sinceMeeting, days).toList());
    }

    /** From when on the committee asks what has changed. */
    public static Since since(Opened opened) {
        return Since.of(
                opened.facts().meetings(), opened.territory(), opened.moment().day());
    }

    private static Choosing.Option<MonitoredRow> within(Opened opened, String code, int days, RowWords words) {
        return option(
                code,
                words.of("trong %s ngày qua", "in the last %s days").formatted(days),
                row -> row.movedOn().isAfter(opened.moment().day().minusDays(days)));
    }

    /** Whether a row has a code. */
    private interface Has {
        boolean code(MonitoredRow row, String code);
    }

    private static Choosing<MonitoredRow> terms(
            String name, String label, java.util.Map<String, Wording> terms, RowWords words, Has has) {
        return Choosing.form(
                name,
                label,
                terms.entrySet().stream()
                        .map(term -> option(
                                term.getKey(),
                                words.language().say(term.getValue()),
                                row -> has.code(row, term.getKey())))
                        .toList());
    }

    private static Choosing.Option<MonitoredRow> option(String code, String label, Predicate<MonitoredRow> holds) {
        return new Choosing.Option<>(code, label, holds);
    }

    private static String code(CaseStage stage) {
        return stage.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Screen.Tile> tiles(Opened opened, List<MonitoredRow> rows, RowWords words) {
        Address all = opened.moment().here().without(CHOICES);
        Stream<Screen.Tile> kinds = Stream.of(
                tile(
                        words.of("Vụ án", "Cases"),
                        rows,
                        MonitoredRow::isCase,
                        Tone.PLAIN,
                        all.with("kind", "case"),
                        words),
                tile(
                        words.of("Vụ việc", "Matters"),
                        rows,
                        row -> !row.isCase(),
                        Tone.PLAIN,
                        all.with("kind", "matter"),
                        words));
        Stream<Screen.Tile> marks = Stream.of(Risk.OVERDUE_CLOCK, Risk.OVERDUE_DIRECTIVE, Risk.STILL)
                .filter(risk ->
                        risk != Risk.OVERDUE_CLOCK || opened.moment().clocksOn().isPresent())
                .map(risk -> tile(
                        words.of(risk.vietnamese(), risk.english()),
                        rows,
                        row -> row.risks().contains(risk),
                        risk.isGrave() ? Tone.BAD : Tone.PLAIN,
                        all.with("mark", risk.code()),
                        words));
        return Stream.concat(kinds, marks).toList();
    }

    private static Screen.Tile tile(
            String name,
            List<MonitoredRow> rows,
            Predicate<MonitoredRow> which,
            Tone tone,
            Address link,
            RowWords words) {
        long count = rows.stream().filter(which).count();
        return Screen.Tile.of(name, words.language().number(count), tone, link.toString());
    }

    /** How many stand at each stage at which any does, in the order of the law. */
    public static BarChart byStage(Opened opened, List<MonitoredRow> rows, RowWords words) {
        Address all = at(opened);
        List<Bar> bars = Arrays.stream(CaseStage.values())
                .map(stage -> {
                    long count =
                            rows.stream().filter(row -> row.stage() == stage).count();
                    return Bar.of(
                            words.of(stage.vietnamese(), stage.english()),
                            count,
                            words.language().number(count),
                            all.with("stage", code(stage)).toString());
                })
                .filter(bar -> bar.value().signum() > 0)
                .toList();
        return BarChart.of(
                "by-stage",
                words.of("Đang theo dõi, theo giai đoạn", "On the list, by stage"),
                words.of("Số vụ", "Items"),
                bars);
    }
}
