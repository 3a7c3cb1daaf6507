package vn.liem.procedure.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.procedure.file.Row;
import vn.liem.procedure.file.Table;
import vn.liem.procedure.file.UnreadableRow;
import vn.liem.procedure.law.Limit;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.OffenceClass;

/** Reads the two files of the clocks: those that a fact starts, and those that lie before the end of another. */
public final class ClocksFile {

    /** The clocks that a fact starts. */
    public static final String STARTED = "clocks.json";

    /** The clocks before the end of another. */
    public static final String BEFORE = "clocks-before.json";

    private ClocksFile() {}

    /** Reads the clocks that a fact starts. */
    public static Table<ClockRule> started(String json) {
        return Table.read(
                STARTED,
                json,
                row -> row.text("clock") + "/" + row.text("trigger"),
                row -> new ClockRule(
                        row.text("clock"),
                        !row.isAbsent("right") && row.flag("right"),
                        name(row),
                        fact(row.text("trigger")),
                        facts(row),
                        cases(row)));
    }

    /** Reads the clocks before the end of another. */
    public static Table<BeforeRule> before(String json) {
        return Table.read(
                BEFORE,
                json,
                row -> row.text("clock"),
                row -> new BeforeRule(row.text("clock"), name(row), row.text("before"), cases(row)));
    }

    private static Wording name(Row row) {
        return new Wording(row.text("vietnamese"), row.text("english"));
    }

    private static Set<ClockFact> facts(Row row) {
        var facts = new HashSet<ClockFact>();
        row.texts("endedBy").forEach(code -> facts.add(fact(code)));
        return facts;
    }

    private static ClockFact fact(String code) {
        return ClockFact.ofCode(code)
                .orElseThrow(() -> new UnreadableRow("no clock starts or ends with a fact %s".formatted(code)));
    }

    private static List<ClockCase> cases(Row row) {
        var cases = row.rows("cases").stream().map(ClocksFile::oneCase).toList();
        var named = new HashSet<OffenceClass>();
        for (var found : cases) {
            for (var seriousness : found.classes()) {
                if (!named.add(seriousness)) {
                    throw new UnreadableRow("the class %s stands in two cases".formatted(seriousness.code()));
                }
            }
        }
        var everyClass = cases.stream().filter(ClockCase::isForEveryClass).count();
        var complete = named.isEmpty() ? everyClass == 1 : named.size() == OffenceClass.values().length;
        if (!complete || (everyClass > 0 && !named.isEmpty())) {
            throw new UnreadableRow("the cases do not cover each class once");
        }
        return cases;
    }

    private static ClockCase oneCase(Row row) {
        var rows = row.texts("rows");
        if (rows.isEmpty()) {
            throw new UnreadableRow("a case names no row");
        }
        return new ClockCase(
                Set.copyOf(row.choices("classes", OffenceClass.class)),
                rows,
                row.maybeRow("amount").<Limit>map(ClocksFile::countable),
                row.rows("extensions").stream().map(ClocksFile::countable).toList());
    }

    private static Countable countable(Row row) {
        return switch (Limit.read(row)) {
            case Countable length -> length;
            case Limit.AtOnce _,
                    Limit.OfAnotherRow _,
                    Limit.StatedInDocument _,
                    Limit.ByRule _,
                    Limit.FixedDate _,
                    Limit.StoppedClock _,
                    Limit.NotSeen _ -> throw new UnreadableRow("a length that cannot be counted stands in a case");
        };
    }
}
