package vn.liem.monitoring.timeline.door;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.TextsOfCases.People;
import vn.liem.monitoring.timeline.Entry;
import vn.liem.monitoring.timeline.Happening;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.MoneyUnit;

/**
 * Writes entries as lines, in the language of the page.
 *
 * @param accused the keys of those accused, in the order in which they are counted
 * @param people their names, where the reader may know them
 */
record Lines(Frames frames, List<String> accused, People people) {

    /** How many entries a page holds; a longer list is a workbook. */
    static final int MOST = 500;

    /** After how many days without anything it is said that there was nothing. */
    private static final int GAP_DAYS = 60;

    /** The lines of entries by their days, from the first on. */
    List<Line> of(List<Entry> entries) {
        List<Line> lines = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Entry entry : entries.stream().limit(MOST).toList()) {
            lines.add(line(entry, before));
            before = Optional.of(entry.happening().on());
        }
        return List.copyOf(lines);
    }

    private Line line(Entry entry, Optional<LocalDate> before) {
        Happening happening = entry.happening();
        Language language = language();
        boolean sameYear =
                before.filter(day -> day.getYear() == happening.on().getYear()).isPresent();
        long gap =
                before.map(day -> ChronoUnit.DAYS.between(day, happening.on())).orElse(0L);
        return new Line(
                happening.kind().code(),
                language.of(happening.kind().vietnamese(), happening.kind().english()),
                sameYear ? "" : Integer.toString(happening.on().getYear()),
                gap < GAP_DAYS
                        ? ""
                        : language.of("%s ngày không có diễn biến nào", "%s days without anything")
                                .formatted(language.number(gap)),
                language.day(happening.on()),
                language.say(happening.what()),
                who(happening),
                small(happening),
                mark(entry),
                entry.mark() == Entry.Mark.TAKEN_BACK || entry.mark() == Entry.Mark.CHANGED,
                entry.mark() == Entry.Mark.TAKEN_BACK);
    }

    /** Whom alone it concerns. */
    String who(Happening happening) {
        return happening.persons().stream().map(this::called).collect(Collectors.joining(", "));
    }

    /** What somebody is called: by name where it may be known, else by the place among those accused. */
    String called(String key) {
        return people.called(key, accused, language());
    }

    /** Bodies, document and amount. */
    String small(Happening happening) {
        Language language = language();
        String bodies = Stream.concat(happening.body().stream(), happening.otherBody().stream())
                .map(frames::body)
                .collect(Collectors.joining(" → "));
        return Stream.of(
                        bodies,
                        happening
                                .documentNo()
                                .map(number -> language.of("số ", "no. ") + number)
                                .orElse(""),
                        happening
                                .amountVnd()
                                .map(vnd -> MoneyUnit.DONG.written(vnd, language) + " đồng")
                                .orElse(""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How it was recorded, with both days, where it was late or is otherwise now. */
    Optional<String> mark(Entry entry) {
        Language language = language();
        return switch (entry.mark()) {
            case NONE -> Optional.empty();
            case LATE ->
                Optional.of(language.of("ghi nhận ngày %s, sau %s ngày", "recorded on %s, %s days after")
                        .formatted(language.day(entry.recordedOn()), language.number(entry.daysLate())));
            case CHANGED ->
                entry.changed()
                        .map(change -> language.of("trước ghi ngày %s, đổi ngày %s", "was said to be %s, changed on %s")
                                .formatted(language.day(change.before()), language.day(change.recordedOn())));
            case TAKEN_BACK ->
                entry.takenBackOn()
                        .map(day -> language.of("ghi nhận ngày %s, rút lại ngày %s", "recorded on %s, taken back on %s")
                                .formatted(language.day(entry.recordedOn()), language.day(day)));
        };
    }

    private Language language() {
        return frames.language();
    }
}
