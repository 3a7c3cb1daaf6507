package vn.liem.procedure.due;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Profile;
import vn.liem.procedure.counting.Start;
import vn.liem.procedure.file.Fault;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.OffenceClass;

/**
 * A list of questions from a file, each with {@code id}, {@code start} and {@code rule}. A rule is a row of the profile
 * ({@code "SRC-05"}), or a length that is written down ({@code {"n": 20, "unit": "D", "roll": true}}). What else an entry
 * may say: {@code class}, {@code offence}, {@code case}, {@code extensions}, {@code custody_days}, {@code stated} for a
 * row; {@code deduct_custody_days} in a length; {@code law}, {@code note}, {@code conf}, {@code nominal} and {@code due}
 * are remarks.
 */
public final class DueList {

    /** More extensions than any law has. */
    public static final int MOST_EXTENSIONS = 20;

    private static final List<String> OF_ROWS =
            List.of("class", "offence", "case", "extensions", "custody_days", "stated");

    private static final Set<String> REMARKS = Set.of("note", "conf", "nominal", "due", "why", "comment");

    private DueList() {}

    /**
     * One answered entry.
     *
     * @param overlooked fields of the entry that mean nothing here
     */
    public record Answered(String id, DueAnswer answer, List<String> overlooked) {

        public Answered {
            overlooked = List.copyOf(overlooked);
        }
    }

    /** Answers every entry; an entry that cannot be asked like this is a fault with its id and the reason. */
    public static Table<Answered> answer(String file, String json, Profile profile) {
        var read = Table.read(file, json, row -> row.numberOrText("id"), row -> entry(row, profile));
        var faults = new ArrayList<>(read.faults());
        for (var entry : read.rows()) {
            switch (entry.answer()) {
                case DueAnswer.Wrong(var why) -> faults.add(new Fault(file, entry.id(), why));
                case DueAnswer.Due _, DueAnswer.NoDate _ -> {
                    // A date and the sentence that there is none are both answers.
                }
            }
        }
        return new Table<>(read.rows(), faults);
    }

    private static Answered entry(Row row, Profile profile) {
        var id = row.numberOrText("id");
        var start = start(row.text("start"), profile.calendar().zone());
        var named = row.isText("law")
                ? Optional.of(row.remark("law")).filter(law -> !law.isBlank())
                : Optional.<String>empty();
        var answer = row.isText("rule")
                ? new DueDates(profile).answer(question(row, start))
                : length(row, start, named, profile);
        return new Answered(id, answer, row.overlook(REMARKS));
    }

    private static Start start(String text, ZoneId zone) {
        return Start.read(text, zone)
                .orElseThrow(() -> new UnreadableRow(
                        "start không phải một ngày có thật từ năm %d đến năm %d, dạng 2026-01-30 hoặc 2026-02-13T16:30:00+07:00: %s"
                                .formatted(Start.EARLIEST.getYear(), Start.LATEST.getYear(), text),
                        "start is no day of the calendar from %d to %d, written 2026-01-30 or 2026-02-13T16:30:00+07:00: %s"
                                .formatted(Start.EARLIEST.getYear(), Start.LATEST.getYear(), text)));
    }

    private static DueAnswer length(Row row, Start start, Optional<String> named, Profile profile) {
        for (var field : OF_ROWS) {
            if (!row.isAbsent(field)) {
                throw new UnreadableRow(
                        "%s chỉ dùng khi rule là mã một dòng như \"SRC-05\"".formatted(field),
                        "%s goes with a rule that is a row as \"SRC-05\"".formatted(field));
            }
        }
        var rule = row.row("rule");
        var limit = Limit.read(rule);
        var custody = rule.isAbsent("deduct_custody_days") ? 0 : rule.number("deduct_custody_days");
        var roll = rule.isAbsent("roll") ? Optional.<Boolean>empty() : Optional.of(rule.flag("roll"));
        if (roll.orElse(false) && neverMoves(limit)) {
            throw new UnreadableRow(
                    "roll không thể là true: thời hạn tính bằng %s không bao giờ lùi sang ngày làm việc"
                            .formatted(rule.text("unit")),
                    "roll cannot be true: a limit in %s is never moved to a working day".formatted(rule.text("unit")));
        }
        return new DueDates(profile).count(limit, start, roll.orElse(true), custody, named);
    }

    private static boolean neverMoves(Limit limit) {
        return limit instanceof Limit.Hours || limit instanceof Limit.ThirtyDayMonths;
    }

    private static DueQuestion question(Row row, Start start) {
        return new DueQuestion(
                row.text("rule"),
                start,
                row.maybeText("class").map(_ -> row.choice("class", OffenceClass.class)),
                row.maybeText("offence").map(DueList::clause),
                row.maybeText("case"),
                row.isAbsent("extensions") ? List.of() : lengthenings(row),
                row.isAbsent("custody_days") ? 0 : row.number("custody_days"),
                stated(row));
    }

    private static Optional<LocalDate> stated(Row row) {
        return row.isAbsent("stated") ? Optional.empty() : Optional.of(row.day("stated"));
    }

    private static Clause clause(String text) {
        return Clause.of(text)
                .orElseThrow(() -> new UnreadableRow(
                        "offence phải ghi điều và khoản, dạng 353(2): %s".formatted(text),
                        "offence must be article and clause, written 353(2): %s".formatted(text)));
    }

    /** {@code "extensions": 2} are the first two as long as the law allows; a list has the lengths that were granted. */
    private static List<Lengthening> lengthenings(Row row) {
        if (row.isNumber("extensions")) {
            var times = row.number("extensions");
            if (times < 0 || times > MOST_EXTENSIONS) {
                throw new UnreadableRow(
                        "extensions phải từ 0 đến %d".formatted(MOST_EXTENSIONS),
                        "extensions lies between 0 and %d".formatted(MOST_EXTENSIONS));
            }
            return Collections.nCopies(times, new Lengthening.ToTheMost());
        }
        return row.rows("extensions").stream()
                .<Lengthening>map(length -> new Lengthening.By(Limit.readCountable(length)))
                .toList();
    }
}
