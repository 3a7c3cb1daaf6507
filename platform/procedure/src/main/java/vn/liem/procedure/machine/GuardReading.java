package vn.liem.procedure.machine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.DeadlineRow;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.OffenceClass;

/** Reads the conditions of a decision from its row; a number that stands in a limit of the law is taken from there. */
record GuardReading(Map<String, DeadlineRow> deadlines, Set<String> grounds, Set<String> states) {

    Guard read(Row row) {
        var kind = row.text("guard");
        return switch (kind) {
            case "ground" ->
                new Guard.OneGround(row.rows("oneOf").stream().map(this::ground).toList());
            case "stated" -> new Guard.Stated(known(grounds, "ground", row.text("fact")));
            case "at_most" -> new Guard.AtMost(positive(row, "times"), row.choice("per", Guard.Per.class));
            case "at_most_by_class" -> byClass(row);
            case "from_day" -> new Guard.FromDay(row.day("day"));
            case "days_at_most" -> new Guard.DaysAtMost(positive(row, "days"));
            case "days_at_least" -> new Guard.DaysAtLeast(positive(row, "days"));
            case "names_accused" -> new Guard.NamesAccused();
            case "charge" -> new Guard.Charge(Set.copyOf(row.choices("stands", ChargeStanding.class)));
            case "entered_by" -> new Guard.EnteredBy(Set.copyOf(row.texts("steps")));
            case "people_stand" -> new Guard.PeopleStand(stands(row));
            case "appeals_withdrawn" -> new Guard.AppealsWithdrawn();
            case "period_over" -> new Guard.PeriodOver(row.text("deadline"), period(row), since(row));
            case "within" ->
                new Guard.Within(
                        row.text("deadline"), period(row), since(row), known(grounds, "ground", row.text("when")));
            default ->
                throw new UnreadableRow(
                        "không có loại điều kiện %s".formatted(kind),
                        "there is no condition of the kind %s".formatted(kind));
        };
    }

    private Guard.LawfulGround ground(Row row) {
        Optional<LocalDate> from = row.maybeDay("from");
        return new Guard.LawfulGround(known(grounds, "ground", row.text("ground")), from);
    }

    private static Guard byClass(Row row) {
        var times = new EnumMap<OffenceClass, Integer>(OffenceClass.class);
        for (var one : OffenceClass.values()) {
            times.put(one, positive(row, one.code()));
        }
        return row.rowOrNull("resumed")
                .map(resumed ->
                        new Guard.AtMostByClass(times, Set.copyOf(resumed.texts("steps")), positive(resumed, "times")))
                .orElseGet(() -> new Guard.AtMostByClass(times, Set.of(), 0));
    }

    private Set<String> stands(Row row) {
        var stands = new HashSet<String>();
        row.texts("in").forEach(code -> stands.add(known(states, "state", code)));
        return stands;
    }

    private String since(Row row) {
        return known(states, "state", row.text("since"));
    }

    private Countable period(Row row) {
        var deadline = deadlines.get(row.text("deadline"));
        if (deadline == null) {
            throw new UnreadableRow(
                    "không có dòng thời hạn %s".formatted(row.text("deadline")),
                    "there is no limit %s".formatted(row.text("deadline")));
        }
        var limit = row.isAbsent("n") ? deadline.limit() : Limit.read(row);
        if (limit instanceof Countable period) {
            return period;
        }
        throw new UnreadableRow(
                "thời hạn %s không đếm được".formatted(row.text("deadline")),
                "the limit %s cannot be counted".formatted(row.text("deadline")));
    }

    private static String known(Set<String> codes, String what, String code) {
        if (!codes.contains(code)) {
            throw new UnreadableRow(
                    "không có %s %s".formatted(what.equals("state") ? "trạng thái" : "căn cứ", code),
                    "there is no %s %s".formatted(what, code));
        }
        return code;
    }

    private static int positive(Row row, String field) {
        var number = row.number(field);
        if (number < 1) {
            throw new UnreadableRow(
                    "%s là %d, phải từ 1 trở lên".formatted(field, number),
                    "%s is %d, and must be 1 at least".formatted(field, number));
        }
        return number;
    }
}
