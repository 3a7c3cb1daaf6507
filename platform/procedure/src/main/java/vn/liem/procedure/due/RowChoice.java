package vn.liem.procedure.due;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.liem.procedure.Wording;
import vn.liem.procedure.due.DueAnswer.NoDate;
import vn.liem.procedure.due.DueAnswer.Wrong;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.OffenceClass;

/** Chooses the row that is meant: by its id, its id without the letter of a version, or its group and the class. */
record RowChoice(Map<String, DeadlineRow> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final int NAMED_MOST = 12;

    /** The row that was chosen, or the answer that there is none. */
    sealed interface Chosen {

        /** The row. */
        record Row(DeadlineRow row) implements Chosen {}

        /** None, and why. */
        record None(DueAnswer answer) implements Chosen {}
    }

    Chosen choose(String rule, LocalDate day, Optional<OffenceClass> seriousness) {
        var named = named(rule);
        if (named.isEmpty()) {
            return none(new Wrong(unknown(rule)));
        }
        var ofClass = named.stream().filter(fits(seriousness)).toList();
        if (ofClass.isEmpty()) {
            return none(new Wrong(otherClass(named.getFirst())));
        }
        var inForce =
                ofClass.stream().filter(row -> row.validity().includes(day)).toList();
        if (inForce.isEmpty()) {
            return none(new NoDate(notInForce(rule, ofClass, day)));
        }
        if (inForce.size() == 1) {
            return new Chosen.Row(inForce.getFirst());
        }
        return none(
                seriousness.isEmpty()
                                && inForce.stream()
                                        .allMatch(row -> row.terms().ofClass().isPresent())
                        ? new NoDate(classUnknown(rule))
                        : new Wrong(severalInForce(rule, inForce, day)));
    }

    /** The sentence that the class must be known. */
    static Wording classUnknown(String rule) {
        return new Wording(
                "Không tính được thời hạn %s: độ dài tùy theo loại tội phạm, mà loại tội phạm chưa xác định."
                        .formatted(rule),
                "%s cannot be computed: its length depends on the class of the crime, and the class is unknown."
                        .formatted(rule));
    }

    private List<DeadlineRow> named(String rule) {
        var exact = matching(row -> row.id().equalsIgnoreCase(rule));
        if (!exact.isEmpty()) {
            return exact;
        }
        var group = matching(row -> row.terms()
                .ofClass()
                .filter(found -> found.group().equalsIgnoreCase(rule))
                .isPresent());
        if (!group.isEmpty()) {
            return group;
        }
        var version = Pattern.compile(Pattern.quote(rule) + "-?[a-z]", Pattern.CASE_INSENSITIVE);
        return matching(row -> version.matcher(row.id()).matches());
    }

    private List<DeadlineRow> matching(Predicate<DeadlineRow> wanted) {
        return rows.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(DeadlineRow::id))
                .toList();
    }

    private static Predicate<DeadlineRow> fits(Optional<OffenceClass> seriousness) {
        return row -> seriousness.isEmpty()
                || row.terms().ofClass().isEmpty()
                || row.terms().ofClass().get().seriousness() == seriousness.get();
    }

    private Wording unknown(String rule) {
        var stem = rule.replaceFirst("-.*", "").toUpperCase(Locale.ROOT) + "-";
        var near = matching(row -> row.id().startsWith(stem));
        var named = (near.isEmpty() ? stems() : near.stream().map(DeadlineRow::id))
                .limit(NAMED_MOST)
                .collect(Collectors.joining(", "));
        return new Wording(
                "Bộ quy định pháp luật không có dòng thời hạn “%s”. Có: %s …".formatted(rule, named),
                "The profile has no limit “%s”. It has: %s …".formatted(rule, named));
    }

    private Stream<String> stems() {
        return rows.keySet().stream()
                .map(id -> id.replaceFirst("-.*", "-…"))
                .distinct()
                .sorted();
    }

    private static Wording otherClass(DeadlineRow row) {
        return new Wording(
                "Dòng %s dành cho loại tội phạm khác với loại được nêu.".formatted(row.id()),
                "The row %s is for another class of crime than the one named.".formatted(row.id()));
    }

    private Wording notInForce(String rule, List<DeadlineRow> known, LocalDate day) {
        var times = known.stream()
                .map(row -> "%s: %s – %s"
                        .formatted(
                                row.id(),
                                row.validity().from().map(DAY::format).orElse("…"),
                                row.validity().to().map(DAY::format).orElse("…")))
                .collect(Collectors.joining("; "));
        var instead = others(known.getFirst(), day);
        return new Wording(
                "Thời hạn %s không có hiệu lực ngày %s (%s)%s."
                        .formatted(
                                rule, DAY.format(day), times, instead.isEmpty() ? "" : "; ngày đó áp dụng " + instead),
                "The limit %s is not in force on %s (%s)%s."
                        .formatted(
                                rule,
                                DAY.format(day),
                                times,
                                instead.isEmpty() ? "" : "; on that day there is " + instead));
    }

    /** The other versions of the row that are in force on the day. */
    private String others(DeadlineRow row, LocalDate day) {
        var stem = row.id().replaceFirst("-?[a-z]$", "");
        var version = Pattern.compile(Pattern.quote(stem) + "-?[a-z]");
        return matching(other -> version.matcher(other.id()).matches()
                        && other.validity().includes(day))
                .stream()
                .map(DeadlineRow::id)
                .collect(Collectors.joining(", "));
    }

    private static Wording severalInForce(String rule, List<DeadlineRow> rows, LocalDate day) {
        var named = rows.stream()
                .map(row -> "%s (%s)".formatted(row.id(), row.trigger()))
                .collect(Collectors.joining("; "));
        return new Wording(
                "Ngày %s có nhiều dòng %s, hãy chọn một: %s.".formatted(DAY.format(day), rule, named),
                "On %s there are several rows %s, choose one: %s.".formatted(DAY.format(day), rule, named));
    }

    private static Chosen none(DueAnswer answer) {
        return new Chosen.None(answer);
    }
}
