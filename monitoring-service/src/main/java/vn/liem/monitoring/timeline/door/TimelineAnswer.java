package vn.liem.monitoring.timeline.door;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.liem.monitoring.chart.DrawnChart;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Moment;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Choosing;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Question;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.Answer;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.timeline.Entry;
import vn.liem.monitoring.timeline.Happening.Kind;
import vn.liem.monitoring.timeline.Lanes;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;

/** The timeline of a case as a list: what can be chosen, the axis, and the columns of its workbook. */
final class TimelineAnswer {

    private final Frames frames;
    private final Language language;
    private final Lines lines;
    private final Moment moment;
    private final String number;

    TimelineAnswer(Frames frames, Lines lines, Moment moment, String number) {
        this.frames = frames;
        this.language = frames.language();
        this.lines = lines;
        this.moment = moment;
        this.number = number;
    }

    /** The answer over these entries; the axis shows those that are chosen. */
    Answer<Entry> of(List<Entry> entries, Function<Question<Entry>, List<Entry>> chosen) {
        Question<Entry> question = new Question<>(
                "dien-bien",
                text("Diễn biến vụ ", "Course of case ") + number,
                text(
                        "Vì sao vụ này kéo dài: mọi việc theo ngày phát sinh, cùng việc ghi muộn, đổi ngày, rút lại.",
                        "Why it took so long: everything by its legal day, with what was recorded late, changed or"
                                + " taken back."),
                List.of(
                        Choosing.links("kind", text("Loại", "Kind"), kinds(entries)),
                        Choosing.links("mark", text("Ghi nhận", "Recorded"), marks()),
                        Choosing.form("person", text("Bị can", "Accused"), persons())),
                columns(),
                entries,
                0);
        List<Entry> rows = chosen.apply(question);
        String title = text("Trục thời gian, ", "Axis of days, ") + number;
        return Answer.drawn(
                question,
                tiles(entries),
                new DrawnChart(
                        "axis",
                        Lanes.of(title, rows, kind -> text(kind.vietnamese(), kind.english()), TimelineAnswer::month),
                        table(rows)));
    }

    private static String month(LocalDate day) {
        return "%02d/%d".formatted(day.getMonthValue(), day.getYear());
    }

    private List<Choosing.Option<Entry>> kinds(List<Entry> entries) {
        return Arrays.stream(Kind.values())
                .filter(kind -> entries.stream()
                                .anyMatch(entry -> entry.happening().kind() == kind)
                        || moment.here().parameters().getOrDefault("kind", "").equals(kind.code()))
                .map(kind -> new Choosing.Option<Entry>(
                        kind.code(),
                        text(kind.vietnamese(), kind.english()),
                        entry -> entry.happening().kind() == kind))
                .toList();
    }

    private List<Choosing.Option<Entry>> marks() {
        return Arrays.stream(Entry.Mark.values())
                .map(mark -> new Choosing.Option<Entry>(
                        mark.code(), text(mark.vietnamese(), mark.english()), entry -> entry.mark() == mark))
                .toList();
    }

    /** What is of the whole case concerns everybody in it, and is not left out by choosing one. */
    private List<Choosing.Option<Entry>> persons() {
        return lines.accused().stream()
                .map(key -> new Choosing.Option<Entry>(
                        key,
                        lines.called(key),
                        entry -> entry.happening().persons().isEmpty()
                                || entry.happening().persons().contains(key)))
                .toList();
    }

    private List<Column<Entry>> columns() {
        return List.of(
                Column.of(
                        "day",
                        text("Ngày", "Day"),
                        entry ->
                                Cell.day(language, Optional.of(entry.happening().on()))),
                Column.of(
                        "kind",
                        text("Loại", "Kind"),
                        entry -> Cell.text(text(
                                entry.happening().kind().vietnamese(),
                                entry.happening().kind().english()))),
                Column.of(
                        "what",
                        text("Việc", "What"),
                        entry -> Cell.text(language.say(entry.happening().what()))),
                Column.of("who", text("Bị can", "Accused"), entry -> Cell.text(lines.who(entry.happening()))),
                Column.of(
                        "body",
                        text("Cơ quan", "Body"),
                        entry -> Cell.text(entry.happening().body().map(frames::body))),
                Column.of(
                        "to",
                        text("Nơi nhận", "To"),
                        entry -> Cell.text(entry.happening().otherBody().map(frames::body))),
                Column.of(
                        "document",
                        text("Số văn bản", "Document"),
                        entry -> Cell.text(entry.happening().documentNo())),
                Column.numbers("amount", text("Số tiền, đồng", "Amount, đồng"), this::amount),
                Column.of(
                        "recorded",
                        text("Ngày ghi nhận", "Recorded on"),
                        entry -> Cell.day(language, Optional.of(entry.recordedOn()))),
                Column.of(
                        "mark",
                        text("Ghi chú về ghi nhận", "How it was recorded"),
                        entry -> Cell.text(lines.mark(entry))));
    }

    private Cell amount(Entry entry) {
        return entry.happening()
                .amountVnd()
                .map(vnd -> Cell.money(language, MoneyUnit.DONG, vnd))
                .orElseGet(() -> Cell.text(""));
    }

    private List<Screen.Tile> tiles(List<Entry> entries) {
        return Stream.of(Entry.Mark.LATE, Entry.Mark.CHANGED, Entry.Mark.TAKEN_BACK)
                .map(mark -> Screen.Tile.of(
                        text(mark.vietnamese(), mark.english()),
                        language.number(entries.stream()
                                .filter(entry -> entry.mark() == mark)
                                .count()),
                        mark == Entry.Mark.LATE ? Tone.WARN : Tone.PLAIN,
                        moment.here()
                                .without("kind", "person", "page")
                                .with("mark", mark.code())
                                .toString()))
                .toList();
    }

    private List<List<String>> table(List<Entry> rows) {
        List<List<String>> table = new ArrayList<>();
        List<Column<Entry>> columns = columns();
        table.add(columns.stream().map(Column::title).toList());
        rows.forEach(entry -> table.add(columns.stream()
                .map(column -> column.cell().apply(entry).text())
                .toList()));
        return table;
    }

    private String text(String vietnamese, String english) {
        return language.of(vietnamese, english);
    }
}
